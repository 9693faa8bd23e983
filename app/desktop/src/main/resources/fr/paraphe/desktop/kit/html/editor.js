// What the page of the editor does for Java, which calls the functions returned at the end; `bridge` is Java's own side.
window.paraphe = (() => {
  'use strict';
  const MM = 96 / 25.4;
  const LEAST = { width: 50, height: 20 };      // what the merger asks of a signature box, in millimetres
  const tags = [];
  const words = {};
  let ed = null;
  let written = new Map();                      // what each block of the text gave when it was read last
  let chosen = null;

  const squashed = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
    .replace(/œ/g, 'oe').replace(/æ/g, 'ae').replace(/[^a-z0-9]/g, '');
  const isRule = expression => /^(#|\/|sinon$)/.test(expression);
  const chipOf = node => node && node.closest ? node.closest('span.tag[data-tag]') : null;
  const chip = (expression, label) => ed.dom.createHTML('span',
    { 'class': 'tag ' + (isRule(expression) ? 'rule' : 'field'), 'data-tag': expression }, ed.dom.encode(label));

  // A label that begins with what was typed comes first, a sample value that merely holds it comes last.
  const rank = (tag, asked) => tag.label.startsWith(asked) ? 0 : tag.label.includes(asked) ? 1
    : tag.code.includes(asked) ? 2 : tag.sample.includes(asked) ? 3 : 9;
  const matching = (pattern, most) => {
    const asked = squashed(pattern);
    return tags.map((tag, order) => ({ tag, order, rank: rank(tag.keys, asked) })).filter(found => found.rank < 9)
      .sort((a, b) => a.rank - b.rank || a.order - b.order).slice(0, most).map(found => found.tag);
  };

  const card = tag => ({ type: 'cardmenuitem', value: tag.code, label: tag.label, items: [
    { type: 'cardcontainer', direction: 'vertical', items: [
      { type: 'cardtext', text: tag.label, name: 'label' },
      { type: 'cardtext', text: tag.code + (tag.sample ? ' = ' + tag.sample : ''), classes: ['tag-detail'] }] }] });

  const completion = {
    trigger: '@', minChars: 0, maxResults: 12, columns: 1,
    // Not in the middle of an address: nom@domaine.fr.
    matches: range => range.startOffset === 0 || range.startContainer.nodeType !== 3
      || !/[\p{L}\p{N}._-]/u.test(range.startContainer.data.charAt(range.startOffset - 1)),
    fetch: (pattern, most) => Promise.resolve(matching(pattern, most).map(card)),
    onAction: (api, range, code) => {
      const tag = tags.find(one => one.code === code);
      ed.selection.setRng(range);
      ed.insertContent(chip(tag.code, tag.label));
      api.hide();
    }
  };

  const fixWhatIsWhole = () => {
    ed.parser.addAttributeFilter('data-tag,data-empty,id', nodes => nodes.forEach(node => {
      const names = (node.attr('class') || '').split(/\s+/);
      const isChip = node.name === 'span' && names.includes('tag') && (names.includes('field') || names.includes('rule'));
      if (isChip || node.attr('data-empty') || /^sig_/.test(node.attr('id') || '')) {
        node.attr('contenteditable', 'false');
      }
    }));
    ed.serializer.addAttributeFilter('contenteditable', nodes => nodes.forEach(node => node.attr('contenteditable', null)));
  };

  const callJava = node => {
    chosen = chipOf(node);
    if (chosen) {
      bridge.tag(chosen.getAttribute('data-tag'));
    }
    return Boolean(chosen);
  };

  const describe = picture => ed.windowManager.open({
    title: 'Picture description', initialData: { alt: picture.alt },
    body: { type: 'panel', items: [{ type: 'input', name: 'alt', label: 'What the picture shows, for who does not see it' }] },
    buttons: [{ type: 'cancel', text: 'Cancel' }, { type: 'submit', text: 'Save', primary: true }],
    onSubmit: dialog => {
      ed.undoManager.transact(() => ed.dom.setAttrib(picture, 'alt', dialog.getData().alt));
      dialog.close();
    }
  });

  // Opens what stands there for a change of its options; false when it is but text.
  const openAt = node => {
    if (node.nodeName === 'IMG' && /^data:image|^blob:/.test(node.src)) {
      describe(node);
      return true;
    }
    if (callJava(node)) {
      return true;
    }
    const place = node.closest && node.closest('[id^=sig_]');
    if (place) {
      bridge.clause();
    }
    return Boolean(place);
  };

  const keepBoxLargeEnough = event => {
    const box = event.target;
    if (/^sig_/.test(box.id)) {
      ['width', 'height'].forEach(side => {
        const asked = Math.max(Math.ceil(event[side] / MM), LEAST[side]);
        ed.dom.setAttrib(box, side, null);
        ed.dom.setStyle(box, side, (asked / 10) + 'cm');
      });
    }
  };

  // A cell of a new table has its frame in itself: the sheet of the template may say nothing of it.
  const frame = event => ed.dom.setStyles(event.node, { border: '0.5pt solid #7d8899', padding: '1mm 2mm' });

  const addressFrame = () => ed.dom.getParent(ed.selection.getStart(), '.address-frame');

  // What is chosen, by whole children of the body; nothing when that holds a signature box or when words merely have the caret in them.
  const chosenBlocks = () => {
    const child = node => node.parentNode === ed.getBody() ? node : child(node.parentNode);
    const blocks = [...new Set(ed.selection.getSelectedBlocks().map(child))];
    const whole = blocks.some(block => block.id.startsWith('sig_') || block.querySelector('[id^=sig_]'));
    return whole || (ed.selection.isCollapsed() && !ed.dom.isEmpty(blocks[0])) ? { blocks: [], after: blocks.pop() } : { blocks };
  };

  // The address that shows through the window of an envelope: what is chosen, or an empty place. From inside, there is no frame any more.
  const toggleAddress = () => ed.undoManager.transact(() => {
    const inside = addressFrame();
    const { blocks, after } = inside ? { blocks: [] } : chosenBlocks();
    const caret = ed.selection.getBookmark();
    ed.dom.select('.address-frame').forEach(old => ed.dom.remove(old, true));
    if (!inside) {
      const made = ed.dom.create('div', { 'class': 'address-frame' });
      const last = after || blocks[blocks.length - 1];
      last.after(made);
      made.append(...blocks);
      if (!made.nextSibling) { // somewhere to go on typing
        made.after(ed.dom.create('p', {}, '<br>'));
      }
      ed.selection.moveToBookmark(caret);
      if (!blocks.length) {
        made.append(ed.dom.create('p', {}, '<br>'));
        ed.selection.setCursorLocation(made.firstChild, 0);
      }
    } else {
      ed.selection.moveToBookmark(caret);
    }
    ed.nodeChanged();
  });

  const addAddress = () => {
    ed.ui.registry.addIcon('address', '<svg width="24" height="24"><path d="M8 9.5h8M8 12h8M8 14.5h5" stroke="currentColor"'
      + ' stroke-width="1.3"/><path d="M4 6h16v12H4z" fill="none" stroke="currentColor" stroke-dasharray="2.6 1.6"/></svg>');
    ed.ui.registry.addToggleButton('address', { icon: 'address', tooltip: 'Mark the address frame', onAction: toggleAddress,
      onSetup: button => {
        const follow = () => button.setActive(Boolean(addressFrame()));
        ed.on('NodeChange', follow);
        return () => ed.off('NodeChange', follow);
      } });
  };

  const frenchLetters = () => {
    const letter = (sign, looks) => '<svg width="24" height="24"><text x="12" y="18" text-anchor="middle" style="font: ' + looks
      + '">' + sign + '</text></svg>';
    ed.ui.registry.addIcon('bold', letter('G', 'bold 17px sans-serif'));
    ed.ui.registry.addIcon('italic', letter('I', 'italic 17px serif'));
    ed.ui.registry.addIcon('underline', letter('S', '16px sans-serif').replace('</svg>', '<path d="M6 20h12v1.4H6z"/></svg>'));
  };

  const setup = french => editor => {
    ed = editor;
    window.parapheQuick(ed);
    if (french) {
      frenchLetters();
    }
    ed.ui.registry.addButton('picture', { icon: 'image', tooltip: 'Insert picture...', onAction: () => bridge.picture() });
    addAddress();
    ed.ui.registry.addAutocompleter('tags', completion);
    ed.on('PreInit', fixWhatIsWhole);
    ed.on('init', () => {
      addRuler();
      bridge.ready();
    });
    ed.on('input change undo redo ObjectResized', () => bridge.changed());
    ed.on('ObjectResized', keepBoxLargeEnough);
    ed.on('newcell', frame);
    ed.on('dblclick', event => {
      if (!openAt(event.target) && event.target.closest && event.target.closest('.clause, .cadre-signatures')) {
        bridge.clause();
      }
    });
    ed.on('keydown', event => {
      // WebView leaves the names of keys empty.
      if (event.keyCode === 13 && !event.ctrlKey && openAt(ed.selection.getNode())) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
    }, true);
  };

  const boot = (french, contentStyle) => {
    if (french) {
      tinymce.addI18n('fr_FR', words);
    }
    tinymce.init({
      selector: '#editor', language: french ? 'fr_FR' : undefined, setup: setup(french),
      skin_url: 'default', content_css: 'default',            // both are in the scripts run before this one
      height: '100%', resize: false, promotion: false, branding: false, statusbar: false, menubar: false, contextmenu: false,
      toolbar_mode: 'wrap',
      plugins: 'table lists pagebreak searchreplace nonbreaking',
      toolbar: 'undo redo | blocks fontfamily fontsize | bold italic underline forecolor backcolor removeformat'
        + ' | alignleft aligncenter alignright alignjustify | bullist numlist outdent indent'
        + ' | table picture address pagebreak nonbreaking | searchreplace',
      block_formats: 'Paragraph=p;Heading 1=h1;Heading 2=h2;Heading 3=h3',
      // The first name of each is the document's own; what is drawn has the widths of the fonts people know by these labels.
      font_family_formats: 'Arial=Doc,Liberation Sans,Arial,sans-serif;Courier New=DocMono,Liberation Mono,Courier New,monospace;'
        + 'Times New Roman=DocSerif,Liberation Serif,Times New Roman,serif',
      font_size_formats: '7pt 8pt 8.5pt 9pt 10pt 11pt 12pt 14pt 16pt 17pt 18pt 20pt 24pt 36pt',
      custom_undo_redo_levels: 0,
      entity_encoding: 'raw', convert_urls: false, paste_data_images: true, paste_webkit_styles: 'all',
      paste_remove_styles_if_webkit: false, smart_paste: false, object_resizing: 'img,table,div[id^=sig_]',
      table_toolbar: '', table_default_attributes: {}, table_default_styles: { 'border-collapse': 'collapse', width: '100%' },
      table_sizing_mode: 'relative', table_use_colgroups: false, table_advtab: false, table_row_advtab: false,
      invalid_elements: 'script,noscript,iframe,object,embed,video,audio,form,input,button,link,meta,base,svg,math,a',
      content_security_policy: "default-src 'none'; img-src data: blob:; style-src 'unsafe-inline'",
      pagebreak_separator: '<div style="page-break-after: always"></div>', pagebreak_split_block: true,
      content_style: contentStyle
    });
  };

  const sheet = (id, css) => {
    const doc = ed.getDoc();
    let style = doc.getElementById(id);
    if (!style) {
      style = doc.createElement('style');
      style.id = id;
      doc.head.appendChild(style);
    }
    style.textContent = css;
  };

  // The four margins of the paper, in the order of CSS.
  const marginsOf = css => {
    const page = /@page\s*\{([^@}]*)/.exec(css);
    const found = page && /(?:^|[\s;])margin\s*:\s*([^;]+)/.exec(page[1]);
    const [top, right = top, bottom = top, left = right] = found ? found[1].trim().split(/\s+/) : ['20mm'];
    return [top, right, bottom, left];
  };

  // Centimetres over the paper, its margins darker; they follow the paper when the window is resized or scrolled.
  const addRuler = () => {
    const strip = document.createElement('div');
    strip.className = 'ruler';
    strip.setAttribute('aria-hidden', 'true');
    let marks = '<i></i><i></i>';
    for (let cm = 1; cm <= 20; cm++) {
      marks += '<span style="left:' + cm + 'cm">' + cm + '</span>';
    }
    strip.innerHTML = '<div>' + marks + '</div>';
    const area = ed.getContainer().querySelector('.tox-sidebar-wrap');
    area.parentNode.insertBefore(strip, area);
    const follow = () => { strip.firstChild.style.left = ed.getBody().getBoundingClientRect().left + 'px'; };
    ed.getWin().addEventListener('resize', () => { centre(); follow(); });
    ed.getWin().addEventListener('scroll', follow);
    follow();
  };

  // A sheet wider than the window shows its text first, and its margins when one scrolls.
  const centre = () => {
    const win = ed.getWin();
    const over = ed.getDoc().documentElement.scrollWidth - win.innerWidth;
    if (over > 0) {
      win.scrollTo(over / 2, win.scrollY);
    }
  };

  const showMargins = ([, right, , left]) => {
    const [before, after] = document.querySelectorAll('.ruler i');
    before.style.width = left;
    after.style.width = right;
  };

  // The margins of the paper, and a frame round what the template repeats on each page.
  const paper = css => {
    const repeated = [...css.matchAll(/([^{}]+)\{[^{}]*position\s*:\s*running\(/g)].map(found => found[1].trim());
    const told = JSON.stringify(tinymce.translate('Repeated on each page'));
    return 'body{padding:' + marginsOf(css).join(' ') + ' !important}'
      + repeated.map(one => one + '{outline:1px dashed #9aa4b5;outline-offset:3px;margin-bottom:5mm}' + one + '::before{content:' + told
        + ';display:block;font:italic 7.5pt sans-serif;color:#6a6f7a}').join('');
  };

  // Writes the text as getContent does, but only the blocks that changed since it was read last: keys wait for it in a long text.
  const read = () => {
    const blocks = [...ed.getBody().children];
    if (blocks.length < 2 || blocks.length !== ed.getBody().childNodes.length) {
      return ed.getContent();
    }
    const before = written;
    written = new Map();
    return blocks.map(block => {
      const raw = block.outerHTML;
      if (!written.has(raw)) {
        written.set(raw, before.has(raw) ? before.get(raw) : ed.serializer.serialize(block, { format: 'html' }).trim());
      }
      return written.get(raw);
    }).filter(text => text).join('\n');
  };

  const lay = style => {
    sheet('template-sheet', style);
    sheet('template-paper', paper(style));
    showMargins(marginsOf(style));
  };

  // A box copied and pasted would stand twice in the document, which nobody could sign (V34).
  const withoutKnownBoxes = html => {
    const piece = new DOMParser().parseFromString(html, 'text/html');
    piece.querySelectorAll('[id^=sig_]').forEach(box => {
      if (ed.dom.get(box.id)) {
        box.remove();
      }
    });
    return piece.body.innerHTML;
  };

  const insertHtml = html => {
    ed.focus();
    ed.execCommand('mceInsertClipboardContent', false, { html: withoutKnownBoxes(html), internal: true });
  };

  return {
    boot,
    word: (english, translated) => { words[english] = translated; },
    forget: () => { tags.length = 0; },
    tag: (code, label, sample) => {
      tags.push({ code, label, sample, keys: { code: squashed(code), label: squashed(label), sample: squashed(sample) } });
    },
    load: (body, style) => {
      lay(style);
      ed.setContent(body);
      centre();
      ed.selection.setCursorLocation();
      ed.undoManager.reset();
      chosen = null;
    },
    change: (body, style) => {
      const win = ed.getWin();
      const [across, down] = [win.scrollX, win.scrollY];
      lay(style);
      ed.undoManager.transact(() => {
        const caret = ed.selection.getBookmark(2, true);
        ed.setContent(body);
        ed.selection.moveToBookmark(caret);
      });
      win.scrollTo(across, down);
      chosen = null;
    },
    lay,
    read,
    ruler: shown => { document.querySelector('.ruler').style.display = shown ? '' : 'none'; },
    insertTag: (expression, label) => { ed.focus(); ed.insertContent(chip(expression, label)); },
    replaceTag: (expression, label) => {
      if (!chosen || !ed.getBody().contains(chosen)) {
        return false;
      }
      ed.undoManager.transact(() => {
        chosen.setAttribute('data-tag', expression);
        chosen.textContent = label;
        chosen.classList.remove('unknown');
      });
      bridge.changed();
      return true;
    },
    insertBox: (id, role, code, label) => {
      const old = ed.dom.get(id);
      ed.undoManager.transact(() => {
        if (old) {
          ed.dom.remove(old);
        }
        ed.focus();
        const html = ed.dom.createHTML('div', { 'class': 'sig', id, 'data-role': role, 'data-tag': code,
          style: 'width: 6cm; height: 3cm' }, ed.dom.encode(label));
        ed.insertContent(html);
        if (!ed.dom.get(id)) { // a heading holds no box, nor what cannot be typed in: the box comes after it
          const near = ed.dom.getParent(ed.selection.getStart(), ed.dom.isBlock, ed.getBody()) || ed.getBody().lastElementChild;
          near.insertAdjacentHTML('afterend', html);
          ed.nodeChanged();
        }
      });
    },
    insertPicture: (source, told) => insertHtml(ed.dom.createHTML('img', { src: source, alt: told })),
    insertHtml,
    insertText: text => {
      ed.focus();
      ed.execCommand('mceInsertClipboardContent', false, { text });
    },
    command: name => { ed.focus(); ed.execCommand(name); },
    focus: () => ed.focus(),
    open: () => Boolean(document.querySelector('.tox-autocompleter, .tox-dialog, .tox-menu')),
    inText: () => Boolean(ed) && ed.hasFocus(),
    selected: format => ed.selection.isCollapsed() ? '' : ed.selection.getContent({ format })
  };
})();
