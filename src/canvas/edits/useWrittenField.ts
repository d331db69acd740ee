import { type RefObject, useLayoutEffect, useRef } from 'react';

/** Where the style sheet lets a field grow by itself (`field-sizing`), measuring it would only lay out the page twice. */
const growsByItself = typeof CSS !== 'undefined' && CSS.supports('field-sizing', 'content');

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
    if (!element || growsByItself) return;
    element.style.height = '0';
    element.style.height = `${element.scrollHeight}px`;
  }, [text, lineHeight]);
  return field;
}
