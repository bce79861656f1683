// Sets the colour mode before anything is painted, so that a dark page never flashes white.
(() => {
  const stored = localStorage.getItem('color-mode');
  const dark =
    stored === 'dark' || (stored !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.colorMode = dark ? 'dark' : 'light';
})();
