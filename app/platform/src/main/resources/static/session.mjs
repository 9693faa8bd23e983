// The session ends after twenty minutes without action: say so two minutes before, and let the person go on.
const warn = () => {
  const box = document.createElement('p');
  box.className = 'error'; box.setAttribute('role', 'alert');
  box.append('Votre session se termine dans deux minutes. ');
  const more = document.createElement('button');
  more.type = 'button'; more.textContent = 'Continuer ma session';
  more.addEventListener('click', async () => {
    const root = location.pathname.split('/').slice(0, 3).join('/');
    const answer = await fetch(root, { headers: { Accept: 'text/html' } });
    if (answer.ok && !answer.redirected) { box.remove(); setTimeout(warn, 18 * 60_000); } else { location.reload(); }
  });
  box.append(more);
  document.getElementById('main').prepend(box);
};
setTimeout(warn, 18 * 60_000);
