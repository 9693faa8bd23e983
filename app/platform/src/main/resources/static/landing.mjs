// «Ne plus afficher ce message.» is remembered by this browser only.
const key = 'paraphe.help-hidden', box = document.getElementById('hide-help'), help = document.getElementById('help');
box.checked = localStorage.getItem(key) === '1';
help.hidden = box.checked;
box.addEventListener('change', () => box.checked ? localStorage.setItem(key, '1') : localStorage.removeItem(key));
