// Draws the document with its text layer, and tells the server when the end of a page was shown; the server alone decides (F118).
import * as pdfjs from '/webjars/pdfjs-dist/5.4.624/build/pdf.min.mjs';
const jar = '/webjars/pdfjs-dist/5.4.624/', [box, progress, start] = ['pages', 'progress', 'start'].map(id => document.getElementById(id));
const csrf = document.querySelector('meta[name=csrf]').content;
pdfjs.GlobalWorkerOptions.workerSrc = jar + 'build/pdf.worker.min.mjs';
// Script decoders only: WebAssembly is closed by the policy, and without wasmUrl a JPEG 2000 scan would stay blank.
const pdf = await pdfjs.getDocument({ url: box.dataset.document, isEvalSupported: false, enableXfa: false, useWasm: false,
  wasmUrl: jar + 'wasm/', standardFontDataUrl: jar + 'standard_fonts/' }).promise;
const add = (parent, tag, name) => { const e = document.createElement(tag); e.className = name; return parent.appendChild(e); };
const draw = async (div, n) => {
  const page = await pdf.getPage(n), scale = div.clientWidth / page.getViewport({ scale: 1 }).width;
  const viewport = page.getViewport({ scale }), ratio = window.devicePixelRatio || 1, canvas = add(div, 'canvas', '');
  canvas.width = viewport.width * ratio; canvas.height = viewport.height * ratio; canvas.setAttribute('aria-hidden', 'true');
  await page.render({ canvas, viewport, transform: [ratio, 0, 0, ratio, 0, 0] }).promise;
  div.style.setProperty('--total-scale-factor', scale);
  const textContentSource = page.streamTextContent({ includeMarkedContent: true });
  await new pdfjs.TextLayer({ textContentSource, viewport, container: add(div, 'div', 'textLayer') }).render();
};
const viewed = async page => {
  const headers = { 'Content-Type': 'application/json', Accept: 'application/json', 'X-Csrf-Token': csrf };
  const answer = await fetch(box.dataset.views, { method: 'POST', headers, body: JSON.stringify({ page }) });
  if (!answer.ok) { location.reload(); return; }      // cancelled or ended meanwhile: the server says so
  const { seen, of, complete } = await answer.json();
  progress.textContent = `Lecture : ${seen} page(s) sur ${of}` + (complete ? '. Vous pouvez commencer la signature.' : '');
  start.disabled = !complete;
};
const once = (rootMargin, act) => new IntersectionObserver((entries, o) => entries.filter(e => e.isIntersecting)
  .forEach(e => { o.unobserve(e.target); act(e.target); }), { root: box, rootMargin });
const drawing = new Map(), near = once('100%', d => drawing.set(d, draw(d, +d.dataset.page)));
const read = once('0px', async end => { await drawing.get(end.parentNode); await viewed(+end.parentNode.dataset.page); });
for (let n = 1; n <= pdf.numPages; n++) {
  const { width, height } = (await pdf.getPage(n)).getViewport({ scale: 1 }), div = add(box, 'div', 'page');
  div.dataset.page = n; div.style.aspectRatio = `${width} / ${height}`; div.style.maxWidth = `${width * 1.3}px`;
  div.setAttribute('role', 'group'); div.setAttribute('aria-label', `Page ${n} sur ${pdf.numPages}`);
  near.observe(div); read.observe(add(div, 'span', 'page-end'));
}
document.body.dataset.ready = '1';
