import { bankCard } from './bankCard.ts';
import { blank } from './blank.ts';
import { boutique } from './boutique.ts';
import { coupon } from './coupon.ts';
import { onlinePurchase } from './onlinePurchase.ts';
import { saasOnboarding } from './saasOnboarding.ts';
import { serviceBlueprint } from './serviceBlueprint.ts';
import type { Template } from './Template.ts';

/** The template gallery, in the order in which it is shown. Loaded only when a new map is wanted. */
export const templates: readonly Template[] = [
  blank,
  onlinePurchase,
  serviceBlueprint,
  saasOnboarding,
  boutique,
  coupon,
  bankCard,
];
