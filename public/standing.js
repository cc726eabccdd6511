// Where a session runs, its notes can be typed into at once: see components/sessions/standing.
{
  const running = localStorage.getItem('running-session');
  // Without a place the panel opens at the session that runs.
  if (running && ['', '#/', `#/session/${running}`].includes(location.hash)) {
    const field = document.createElement('textarea');
    field.className = 'standing';
    field.dataset.session = running;
    field.dir = 'auto';
    field.ariaLabel = 'Notes';
    field.placeholder = 'What you hear, what you decide, what you will do';
    // From the head, because a script further down would wait for the style sheets.
    const arrival = new MutationObserver(() => {
      const root = document.querySelector('#root:has(header)');
      if (!root) return;
      arrival.disconnect();
      root.append(field);
      field.focus();
    });
    arrival.observe(document, { childList: true, subtree: true });
  }
}
