// Tabs, «Tout sélectionner» and the count on «Signer (n)».
const tabs = [...document.querySelectorAll('[role=tab]')];
const select = tab => tabs.forEach(t => {
  const on = t === tab;
  t.setAttribute('aria-selected', on); t.tabIndex = on ? 0 : -1;
  document.getElementById(t.getAttribute('aria-controls')).hidden = !on;
});
tabs.forEach((tab, i) => {
  tab.addEventListener('click', () => select(tab));
  tab.addEventListener('keydown', e => {
    if (e.key === 'ArrowRight' || e.key === 'ArrowLeft') { const next = tabs[(i + 1) % tabs.length]; select(next); next.focus(); }
  });
});
const form = document.getElementById('batch');
if (form) {
  const all = document.getElementById('all'), sign = document.getElementById('sign'), docs = [...form.querySelectorAll('input[name=doc]')];
  const refresh = () => {
    const n = docs.filter(d => d.checked).length;
    sign.textContent = `Signer (${n})`; sign.disabled = n === 0; all.checked = n === docs.length;
  };
  all.addEventListener('change', () => { docs.forEach(d => { d.checked = all.checked; }); refresh(); });
  docs.forEach(d => d.addEventListener('change', refresh));
  refresh();
}
document.body.dataset.ready = '1';
