// The chosen theme, before the first paint. Settings copy it here from storage.local.
document.documentElement.dataset.theme = localStorage.getItem('theme') ?? 'system';
