import { fold } from '../../lib/fold.ts';

/** Departments as organisations call them, English and Persian, without words that customers use for what they do. */
const DEPARTMENTS: ReadonlySet<string> = new Set(
  [
    'marketing',
    'sales',
    'finance',
    'accounting',
    'legal',
    'hr',
    'human resources',
    'it',
    'operations',
    'logistics',
    'product management',
    'engineering',
    'research and development',
    'r&d',
    'customer service',
    'customer success',
    'customer support',
    'call center',
    'call centre',
    'contact center',
    'contact centre',
    'help desk',
    'helpdesk',
    'back office',
    'بازاریابی',
    'مارکتینگ',
    'فروش',
    'مالی',
    'حسابداری',
    'حقوقی',
    'منابع انسانی',
    'فناوری اطلاعات',
    'آی تی',
    'عملیات',
    'لجستیک',
    'تدارکات',
    'مدیریت محصول',
    'فنی و مهندسی',
    'تحقیق و توسعه',
    'خدمات مشتری',
    'خدمات مشتریان',
    'پشتیبانی مشتریان',
    'امور مشتریان',
    'روابط عمومی',
    'مرکز تماس',
  ].map(fold),
);
/** Words that make any others the name of a department: "Claims department", «واحد خسارت». */
const ALWAYS = new Set(['department', 'dept', 'واحد', 'دپارتمان', 'معاونت'].map(fold));
/** Words that do so beside the name of a department only: "Sales team" is one, "Meet the team" is none. */
const SOMETIMES = new Set(['team', 'unit', 'division', 'تیم', 'بخش', 'اداره', 'مدیریت', 'کارشناس'].map(fold));

/** Whether a title is the name of a department rather than of a phase in a customer's life. */
export function isDepartment(title: string): boolean {
  if (DEPARTMENTS.has(fold(title))) return true;
  const words = title.trim().split(/\s+/u);
  const ends = [
    { word: words.at(-1) ?? '', rest: words.slice(0, -1) },
    { word: words[0] ?? '', rest: words.slice(1) },
  ];
  return ends.some(({ word, rest }) => {
    if (rest.length === 0) return false;
    return ALWAYS.has(fold(word)) || (SOMETIMES.has(fold(word)) && DEPARTMENTS.has(fold(rest.join(' '))));
  });
}
