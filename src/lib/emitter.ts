/** A list of listeners. `on` returns the function that takes the listener off again. */
export interface Emitter<T> {
  on(listener: (event: T) => void): () => void;
  emit(event: T): void;
}

export function createEmitter<T>(): Emitter<T> {
  const listeners = new Set<(event: T) => void>();
  return {
    on(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    emit(event) {
      // A copy, so that a listener may take itself off while it is called.
      for (const listener of [...listeners]) listener(event);
    },
  };
}
