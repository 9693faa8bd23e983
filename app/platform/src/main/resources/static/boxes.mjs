// «Continuer» stays disabled until every box is ticked; the server checks again.
const form = document.getElementById('boxes'), boxes = [...form.querySelectorAll('input[type=checkbox]')];
const refresh = () => { document.getElementById('continue').disabled = !boxes.every(b => b.checked); };
boxes.forEach(b => b.addEventListener('change', refresh));
refresh();
document.body.dataset.ready = '1';
