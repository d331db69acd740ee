import { both, type Template } from './Template.ts';

/** The frame that most maps start from: three stages over the time of a purchase, and the lanes that matter first. */
export const blank: Template = {
  id: 'blank',
  sort: 'start',
  name: both('Blank journey', 'سفر خالی'),
  description: both('Three stages and six lanes, ready to be filled in.', 'سه مرحله و شش ردیف، آماده برای پر شدن.'),
  content: {
    title: both('Untitled map', 'نقشه بدون عنوان'),
    personas: [],
    stages: [
      { title: both('Before', 'پیش از خرید'), timing: 'before', color: 'purple', steps: [['before', both('', '')]] },
      { title: both('During', 'هنگام خرید'), timing: 'during', color: 'blue', steps: [['during', both('', '')]] },
      { title: both('After', 'پس از خرید'), timing: 'after', color: 'green', steps: [['after', both('', '')]] },
    ],
    lanes: [
      { key: 'actions', kind: 'actions' },
      { key: 'touchpoints', kind: 'touchpoints' },
      { key: 'quotes', kind: 'quotes' },
      { key: 'emotion', kind: 'emotion' },
      { key: 'pains', kind: 'painPoints' },
      { key: 'opportunities', kind: 'opportunities' },
    ],
    cards: [],
  },
};
