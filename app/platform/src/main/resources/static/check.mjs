// Compares a PDF with the one that was signed: its digest is computed here, and nothing is sent.
const [drop, file, result] = ['drop', 'file', 'result'].map(id => document.getElementById(id));
const expected = document.getElementById('digest').textContent.trim();
const say = (kind, text) => { result.className = kind; result.textContent = text; };
let last = 0;
const compare = async chosen => {
  const turn = ++last;
  say('', `Calcul de l'empreinte de « ${chosen.name} »…`);
  try {
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await chosen.arrayBuffer()));
    const found = Array.from(digest, byte => byte.toString(16).padStart(2, '0')).join('');
    if (turn !== last) { return; }      // another file was chosen meanwhile
    say(...found === expected ? ['same', `Identique : « ${chosen.name} » est le document signé, rien n'y a été changé.`]
      : ['error', `Différent : « ${chosen.name} » n'est pas le document signé. Ce peut être un exemplaire d'avant la dernière `
        + `signature, une copie réenregistrée ou un faux. Son empreinte : ${found}`]);
  } catch {
    if (turn === last) { say('error', `« ${chosen.name} » n'a pas pu être lu. Réessayez, ou calculez l'empreinte vous-même.`); }
  }
};
if (globalThis.crypto?.subtle) {
  drop.hidden = false;
  file.addEventListener('change', () => { if (file.files.length) { compare(file.files[0]); } });
  drop.addEventListener('dragover', event => { event.preventDefault(); drop.classList.add('over'); });
  drop.addEventListener('dragleave', () => drop.classList.remove('over'));
  drop.addEventListener('drop', event => {
    event.preventDefault();
    drop.classList.remove('over');
    if (event.dataTransfer.files.length) { file.value = ''; compare(event.dataTransfer.files[0]); }
  });
} else {      // browsers compute digests on secure pages only
  say('error', 'Cette page n\'est pas en https : votre navigateur refuse d\'y calculer une empreinte. Calculez-la vous-même.');
}
document.body.dataset.ready = '1';
