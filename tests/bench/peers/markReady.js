/** Says that everything is on screen: two frames after the editor has taken the cards. */
export function markReady() {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      document.documentElement.dataset.ready = 'true';
    }),
  );
}
