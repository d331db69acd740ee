import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { soon } from './soon.ts';

describe('CMD-18: what is done soon', () => {
  const frames: FrameRequestCallback[] = [];
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    frames.length = 0;
    vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  test('is done once, after the next frame has been painted', async () => {
    const work = vi.fn();
    soon(work);
    for (const frame of frames) frame(0);
    expect(work).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(work).toHaveBeenCalledOnce());
    window.dispatchEvent(new Event('keydown'));
    vi.runAllTimers();
    expect(work).toHaveBeenCalledOnce();
  });

  test('is done after a while where there are no frames', () => {
    const work = vi.fn();
    soon(work);
    vi.advanceTimersByTime(300);
    expect(work).toHaveBeenCalledOnce();
  });

  test.each(['keydown', 'pointerdown', 'click', 'focusout'])('is done before what hears a %s in the page', (type) => {
    const order: string[] = [];
    const hear = (): number => order.push(type);
    document.body.addEventListener(type, hear, true);
    soon(() => order.push('soon'));
    document.body.dispatchEvent(new Event(type, { bubbles: true }));
    document.body.removeEventListener(type, hear, true);
    expect(order).toEqual(['soon', type]);
  });

  test.each([
    ['beforeunload', window],
    ['pagehide', window],
    ['visibilitychange', document],
  ])('is done at %s', (type, target) => {
    const work = vi.fn();
    soon(work);
    target.dispatchEvent(new Event(type, { bubbles: true }));
    expect(work).toHaveBeenCalledOnce();
  });
});
