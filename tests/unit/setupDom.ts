import 'fake-indexeddb/auto';
import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// Dialogs are lazy chunks: on a busy machine the first of them takes longer than the library's one second.
configure({ asyncUtilTimeout: 8_000 });

afterEach(cleanup);

// jsdom knows <dialog> but cannot open one.
if (typeof HTMLDialogElement.prototype.showModal !== 'function') {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
}

// jsdom lays nothing out, so it has nothing to scroll to.
Element.prototype.scrollIntoView ??= () => undefined;
