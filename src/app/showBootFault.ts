/**
 * Says, in both languages, that a part of the app could not be fetched. Its words stand here because the messages
 * themselves may be what is missing.
 */
export function showBootFault(root: HTMLElement, fault: unknown): void {
  const main = document.createElement('main');
  main.setAttribute('role', 'alert');
  const say = (lang: string, dir: string, text: string): void => {
    const paragraph = document.createElement('p');
    Object.assign(paragraph, { lang, dir, textContent: text });
    main.append(paragraph);
  };
  say(
    'en',
    'ltr',
    'Safar could not start. Your maps are safe on this device. Check the connection and reload the page.',
  );
  say(
    'fa',
    'rtl',
    'سفر آغاز نشد. نقشه‌های شما روی همین دستگاه محفوظ‌اند. اتصال را بررسی و صفحه را دوباره بارگذاری کنید.',
  );
  const detail = document.createElement('pre');
  detail.textContent = String(fault);
  main.append(detail);
  root.replaceChildren(main);
}
