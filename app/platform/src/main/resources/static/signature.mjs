// Three equal ways to sign; «Signer» becomes accessible once one of them is done (F128). The server checks everything again.
import '/webjars/signature_pad/5.0.4/dist/signature_pad.umd.min.js';
const by = id => document.getElementById(id), form = by('signature'), sign = by('sign');
const canvas = by('pad'), pad = new globalThis.SignaturePad(canvas, { penColor: 'rgb(16, 34, 96)' });
const mode = () => form.querySelector('input[name=mode]:checked').value;
const words = text => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().split(/[^a-z0-9]+/).filter(Boolean).sort().join(' ');
const done = () => ({
  TEXT: words(by('name').value) === words(by('name').dataset.expected),
  DRAWING: !pad.isEmpty(),
  IMAGE: by('image').files.length === 1,
})[mode()];
const refresh = () => {
  document.querySelectorAll('.panel').forEach(p => { p.hidden = p.dataset.mode !== mode(); });
  by('preview').textContent = by('name').value;
  const code = by('code');
  sign.disabled = !done() || (code && !/^\d{6}$/.test(code.value.trim()));
};
const size = () => {
  if (!canvas.clientWidth || canvas.dataset.width === String(canvas.clientWidth)) { return; }
  const ratio = Math.max(window.devicePixelRatio || 1, 1), strokes = pad.toData();
  canvas.dataset.width = canvas.clientWidth;
  canvas.width = canvas.clientWidth * ratio; canvas.height = canvas.clientHeight * ratio;
  canvas.getContext('2d').scale(ratio, ratio);
  pad.clear(); pad.fromData(strokes);
};
const thumbnail = by('thumbnail');
const showImage = () => {
  if (thumbnail.src) { URL.revokeObjectURL(thumbnail.src); }
  const [file] = by('image').files;
  thumbnail.hidden = !file;
  if (file) { thumbnail.src = URL.createObjectURL(file); } else { thumbnail.removeAttribute('src'); }
};
form.addEventListener('input', refresh);
form.addEventListener('change', () => { refresh(); size(); });
by('image').addEventListener('change', () => { showImage(); refresh(); });
by('remove').addEventListener('click', () => { by('image').value = ''; showImage(); refresh(); });
by('erase').addEventListener('click', () => { pad.clear(); refresh(); });
pad.addEventListener('endStroke', refresh);
window.addEventListener('resize', size);
by('ask-code')?.addEventListener('click', async event => {       // by a call, so that a drawing already made is not lost
  event.preventDefault();
  const body = new URLSearchParams({ csrf: form.elements.csrf.value });
  const answer = await fetch(event.target.formAction, { method: 'POST', body, headers: { Accept: 'application/json' } });
  const problem = answer.ok ? null : await answer.json();
  by('code-state').textContent = problem ? problem.detail : 'Un code vous a été envoyé, valable 10 minutes.';
  if (answer.ok) { event.target.textContent = 'Recevoir un nouveau code'; by('code').focus(); }
});
form.addEventListener('submit', () => {
  by('drawing').value = mode() === 'DRAWING' ? pad.toDataURL('image/png') : '';
  setTimeout(() => { sign.disabled = true; });
});
refresh();
document.body.dataset.ready = '1';
