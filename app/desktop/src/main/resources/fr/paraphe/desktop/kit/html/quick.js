// What makes TinyMCE quick in long texts.
// It writes its buttons anew at each Backspace and Enter, changed or not, and a page drawn by software is then painted whole: here
// they follow the caret only when it has come elsewhere, and once the keys rest.
window.parapheQuick = ed => {
  'use strict';
  const REST = 140;                             // milliseconds
  const calmed = new Map();                     // what listens for us, in the place of each listener of a button
  let lastKey = 0;
  let timer = 0;
  let waiting = new Map();

  // What the buttons tell of: what the caret stands in, and what can be undone.
  const place = () => ed.dom.getParents(ed.selection.getStart(true), null, ed.getBody())
    .map(node => node.cloneNode(false).outerHTML).join('');
  const undoing = () => ed.undoManager.hasUndo() + ' ' + ed.undoManager.hasRedo();

  const calm = (act, state) => {
    let told = null;
    const tell = event => {
      told = state();
      act(event);
    };
    return event => {
      if (Date.now() - lastKey > REST) {
        tell(event);
      } else {
        waiting.set(act, () => state() === told || tell(event));
        clearTimeout(timer);
        timer = setTimeout(follow, REST);
      }
    };
  };

  const follow = () => {
    const all = waiting;
    waiting = new Map();
    all.forEach(act => act());
  };

  const stateOf = names => /\bNodeChange\b/.test(names) ? place : /\bAddUndo\b/.test(names) ? undoing : null;

  ed.on('keydown', () => { lastKey = Date.now(); }, true);
  // The buttons are made once the editor is ready: what listens from then on is theirs.
  ed.on('init', () => {
    const { on, off } = ed;
    ed.on = (names, act, first) => {
      const state = stateOf(names);
      if (state) {
        calmed.set(act, calmed.get(act) || calm(act, state));
      }
      return on.call(ed, names, state ? calmed.get(act) : act, first);
    };
    ed.off = (names, act) => off.call(ed, names, calmed.get(act) || act);
  }, true);

  // Before it keeps a step to undo, it parses the whole text before and after to tell whether they differ but by marks of its own. When
  // there is no such mark they differ: it is given two letters to compare, and has both texts back as soon as the step is kept, or in any
  // case once it has done with the event. So it does at the first letter of a step, with the text as it was opened.
  const lent = [];
  const giveBack = () => lent.splice(0).forEach(({ level, content }) => { level.content = content; });
  const lend = (level, letter) => {
    lent.push({ level, content: level.content });
    level.content = letter;
    Promise.resolve().then(giveBack);
  };
  const plain = level => level && level.type === 'complete' && !level.content.includes('data-mce-bogus');

  let begun = false;                            // a step, since the last key
  ed.on('BeforeAddUndo', event => {
    const { level, lastLevel } = event;
    begun = true;
    giveBack();
    if (!event.isDefaultPrevented() && plain(level) && plain(lastLevel) && level.content !== lastLevel.content) {
      lend(level, 'a');
      lend(lastLevel, 'b');
    }
  });
  ed.on('AddUndo', giveBack, true);
  ed.on('keyup', () => {
    const opened = ed.undoManager.data[0];
    if (begun && ed.undoManager.typing && plain(opened) && opened.content !== ed.getBody().innerHTML) {
      lend(opened, 'b');
    }
    begun = false;
  }, true);
};
