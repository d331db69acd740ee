/** The page as far as storage cares. */
export interface Page {
  /** Called when the page becomes visible again: while it was hidden it may have missed what others did. */
  onVisible(listener: () => void): () => void;
}

export function documentPage(document: Document): Page {
  return {
    onVisible(listener) {
      const changed = () => {
        if (document.visibilityState === 'visible') listener();
      };
      document.addEventListener('visibilitychange', changed);
      return () => document.removeEventListener('visibilitychange', changed);
    },
  };
}
