// The chosen theme, before the first paint. Settings copy it here from storage.local.
document.documentElement.dataset.theme = localStorage.getItem('theme') ?? 'system';

// A page that stands without its scripts asks for them after its first frame: asked for
// together, every file would make the style sheet, and with it the frame, come later.
addEventListener('DOMContentLoaded', () => {
  const later = document.getElementById('later');
  if (!later) return;
  const ask = () => document.head.append(later.content);
  requestAnimationFrame(() => setTimeout(ask));
  // A page that is not in front has no frames.
  setTimeout(ask, 100);
});
