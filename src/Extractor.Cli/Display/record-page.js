(() => {
  'use strict';
  const article = document.querySelector('article');
  const aside = document.querySelector('aside');
  const spoken = document.getElementById('spoken');
  const help = document.getElementById('help');
  const claims = [...aside.querySelectorAll('.claim')];
  const byNumber = new Map(claims.map(claim => [claim.dataset.claim, claim]));
  const pieces = new Map(claims.map(claim => [claim, []]));
  for (const piece of article.querySelectorAll('.piece')) {
    for (const number of piece.dataset.claims.split(' ')) pieces.get(byNumber.get(number)).push(piece);
  }
  // Sections cover the whole text: marking what claims rest on looks past them.
  for (const piece of article.querySelectorAll('.piece')) {
    piece.classList.toggle('structure', piece.dataset.claims.split(' ').every(number => byNumber.get(number).closest('[data-structure]')));
  }

  const spans = claim => claim.dataset.spans.split(' ').filter(Boolean).map(span => span.split('-').map(Number));
  const width = claim => spans(claim).reduce((sum, [start, end]) => sum + end - start, 0);
  const calm = matchMedia('(prefers-reduced-motion: reduce)');
  const seen = element => {
    const box = element.getBoundingClientRect();
    const pane = element.closest('main, aside').getBoundingClientRect();
    const head = element.closest('aside') ? aside.firstElementChild.offsetHeight : 0;
    return box.top >= Math.max(0, pane.top) + head && box.bottom <= Math.min(innerHeight, pane.bottom);
  };

  // Each side scrolls by itself: scrollIntoView would move both, and end the other's movement.
  const show = element => {
    const side = element.closest('main, aside');
    const own = getComputedStyle(side).overflowY !== 'visible';
    const pane = own ? side.getBoundingClientRect() : { top: 0, height: innerHeight };
    const box = element.getBoundingClientRect();
    const room = Math.max(pane.height - box.height, 0);
    const top = box.top - pane.top - Math.min(room / 2, pane.height / 3);
    (own ? side : window).scrollBy({ top, behavior: calm.matches ? 'auto' : 'smooth' });
  };

  let lit = null;
  let passage = 0;

  const piecesOf = (claim, index) => {
    const [start, end] = spans(claim)[index];
    return pieces.get(claim).filter(piece => Number(piece.dataset.at) >= start && Number(piece.dataset.at) < end);
  };

  const light = claim => {
    if (lit === claim) return;
    if (lit) {
      lit.classList.remove('lit');
      for (const piece of pieces.get(lit)) piece.classList.remove('lit', 'here', 'declared', 'metadata', 'derived');
    }
    lit = claim;
    passage = 0;
    if (!claim) return;
    const sort = ['declared', 'metadata'].find(name => claim.classList.contains(name)) ?? 'derived';
    claim.classList.add('lit');
    for (const piece of pieces.get(claim)) piece.classList.add('lit', sort);
  };

  const reach = (claim, index) => {
    const all = spans(claim);
    if (all.length === 0) return;
    passage = index % all.length;
    for (const piece of pieces.get(claim)) piece.classList.remove('here');
    const here = piecesOf(claim, passage);
    if (all.length > 1) here.forEach(piece => piece.classList.add('here'));
    if (all.length > 1) claim.querySelector('.places').textContent = `${passage + 1} of ${all.length}`;
    if (here.length > 0 && !seen(here[0])) show(here[0]);
    spoken.textContent = `Passage ${passage + 1} of ${all.length}: ${here.map(piece => piece.textContent).join('')}`;
  };

  const focus = claim => {
    for (const other of claims) other.tabIndex = other === claim ? 0 : -1;
    claim.focus({ preventScroll: true });
    if (!seen(claim)) show(claim);
  };

  const focused = () => claims.includes(document.activeElement) ? document.activeElement : null;

  const move = by => {
    const at = claims.indexOf(focused() ?? claims.find(claim => claim.tabIndex === 0));
    if (!focused() && by > 0) return focus(claims[Math.max(at, 0)]);
    const next = claims[Math.min(Math.max(at + by, 0), claims.length - 1)];
    if (next) focus(next);
  };

  let waiting = 0;
  for (const claim of claims) {
    claim.addEventListener('pointerenter', event => {
      if (event.pointerType !== 'mouse') return;
      light(claim);
      clearTimeout(waiting);
      waiting = setTimeout(() => { if (lit === claim && !pieces.get(claim).some(seen)) reach(claim, 0); }, 150);
    });
    claim.addEventListener('pointerleave', () => {
      clearTimeout(waiting);
      light(focused());
    });
    claim.addEventListener('focus', () => {
      light(claim);
      reach(claim, 0);
    });
    claim.addEventListener('blur', () => {
      const places = spans(claim).length;
      if (places > 1) claim.querySelector('.places').textContent = `${places}×`;
      light(null);
    });
    claim.addEventListener('click', event => {
      if (event.target.closest('a')) return;
      if (focused() === claim) reach(claim, passage + 1);
      else focus(claim);
    });
  }

  let marked = [];
  const mark = piece => {
    for (const claim of marked) claim.classList.remove('rests');
    marked = piece ? piece.dataset.claims.split(' ').map(number => byNumber.get(number)) : [];
    for (const claim of marked) claim.classList.add('rests');
  };
  const closest = piece => piece.dataset.claims.split(' ').map(number => byNumber.get(number)).sort((one, other) => width(one) - width(other));

  article.addEventListener('pointerover', event => {
    const piece = event.target.closest('.piece');
    mark(piece);
    if (piece && event.pointerType === 'mouse' && !marked.some(seen)) show(closest(piece)[0]);
  });
  article.addEventListener('pointerleave', () => mark(null));
  article.addEventListener('click', event => {
    const piece = event.target.closest('.piece');
    if (!piece || String(getSelection()).length > 0) return;
    const order = closest(piece);
    focus(order[(order.indexOf(focused()) + 1) % order.length]);
  });

  document.getElementById('ask').addEventListener('click', () => help.showModal());
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || help.open) return;
    const claim = focused();
    if (event.key === 'j' || (event.key === 'ArrowDown' && claim)) move(1);
    else if (event.key === 'k' || (event.key === 'ArrowUp' && claim)) move(-1);
    else if (event.key === 'Enter' && claim) reach(claim, passage + 1);
    else if (event.key === 'm') document.body.classList.toggle('marked');
    else if (event.key === 'Escape') claim?.blur();
    else if (event.key === '?') help.showModal();
    else return;
    event.preventDefault();
  });

  if (claims.length > 0) claims[0].tabIndex = 0;
})();
