import { describe, expect, test } from 'vitest';
import { isDepartment } from './isDepartment.ts';

describe('CHK-7 the name of a department', () => {
  test.each([
    'Marketing',
    'sales',
    'Sales team',
    'Customer  Service',
    'Claims department',
    'R&D',
    'بازاریابی',
    'واحد فروش',
    'دپارتمان خسارت',
    'خدمات مشتري',
    'تیم مارکتینگ',
  ])('%s is one', (title) => expect(isDepartment(title)).toBe(true));

  test.each([
    '',
    'Team',
    'Steam',
    'Awareness',
    'Support',
    'Meet the team',
    'Talking to sales people',
    'پشتیبانی',
    'خرید آنلاین',
    'واحد',
    'پس از فروش',
    'بخشیدن اشتباه',
  ])('%s is none', (title) => expect(isDepartment(title)).toBe(false));
});
