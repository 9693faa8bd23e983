// Brings the person to what must be corrected, and tells a wrong SIRET as it is typed; the server checks again.
const errors = document.getElementById('errors');
if (errors) { errors.focus(); }
const sum = digits => [...digits].reverse().reduce((total, c, i) => {
  const weighed = i % 2 ? c * 2 : +c;
  return total + (weighed > 9 ? weighed - 9 : weighed);
}, 0);
const post = n => n.startsWith('356000000') && [...n].reduce((total, c) => total + +c, 0) % 5 === 0;
const right = n => sum(n.slice(0, 9)) % 10 === 0 && (sum(n) % 10 === 0 || post(n));
document.querySelectorAll('input[data-siret]').forEach(input => {
  const told = document.getElementById(input.id + '-check');
  const check = () => {
    const bare = input.value.replace(/[\s.]/g, '');
    const digits = /^\d*$/.test(bare);
    told.textContent = !bare || !digits ? '' : bare.length !== 14 ? `${bare.length} chiffres sur 14.`
      : right(bare) ? 'SIRET valable.' : 'Ce SIRET n\'est pas valable : vérifiez chaque chiffre.';
    told.className = digits && bare.length === 14 && !right(bare) ? 'field-error' : '';
  };
  input.addEventListener('input', check);
});
document.body.dataset.ready = '1';
