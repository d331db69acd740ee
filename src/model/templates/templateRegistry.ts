import { blank } from './blank.ts';
import { boutique } from './boutique.ts';
import { coupon } from './coupon.ts';
import type { Template } from './Template.ts';

/** The template gallery, in the order in which it is shown. Loaded only when a new map is wanted. */
export const templates: readonly Template[] = [blank, boutique, coupon];
