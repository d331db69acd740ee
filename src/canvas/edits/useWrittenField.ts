import { type RefObject, useLayoutEffect, useRef } from 'react';

/** A field in which a text is written in its place: it takes the keyboard, at the end of the text, and grows with it. */
export function useWrittenField(text: string, lineHeight: number): RefObject<HTMLTextAreaElement | null> {
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const element = field.current;
    if (!element) return;
    element.focus({ preventScroll: true });
    element.setSelectionRange(element.value.length, element.value.length);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows what the element shows
  useLayoutEffect(() => {
    const element = field.current;
    if (!element) return;
    element.style.height = '0';
    element.style.height = `${element.scrollHeight}px`;
  }, [text, lineHeight]);
  return field;
}
