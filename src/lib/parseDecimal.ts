const ZEROS = [0x0660, 0x06f0];
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)$/;

/** Arabic and Persian digits as ASCII ones. */
export const latinDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (ZEROS.find((zero) => code >= zero && code <= zero + 9) ?? code));
  });

/**
 * The number that a person typed: Latin, Persian or Arabic digits, decimal point `.` or `٫`, group marks `,` `٬` and
 * spaces, any minus sign, and the bidi marks that Intl writes round it. Null when it is no number.
 */
export function parseDecimal(text: string): number | null {
  const plain = latinDigits(text)
    .replace(/[\s\u200c\u200e\u200f\u061c\u2066-\u2069,٬]/g, '')
    .replace('٫', '.')
    .replace(/^[\u2212\u2013]/, '-');
  return NUMBER.test(plain) ? Number(plain) : null;
}
