import { bankCardCards } from './bankCardCards.ts';
import { both, type Template } from './Template.ts';

const product = both('Digital banking', 'بانکداری دیجیتال');

/** Worked example: the same bank twice in one map, answering when called today, and before it is called tomorrow. */
export const bankCard: Template = {
  id: 'bank-card',
  sort: 'example',
  name: both('Bank card: reactive today, proactive tomorrow', 'کارت بانکی: امروز واکنشی، فردا پیش‌کنشگرانه'),
  description: both(
    'A card stops working abroad. One row of touchpoints shows how the bank reacts today, one how it could be there first.',
    'کارتی در سفر از کار می‌افتد. یک ردیف نشان می‌دهد بانک امروز چطور واکنش نشان می‌دهد و ردیف دیگر این‌که چطور می‌تواند پیش‌قدم شود.',
  ),
  content: {
    title: both('When the bank card stops working', 'وقتی کارت بانکی از کار می‌افتد'),
    scenario: both(
      'Leila is on a business trip. Her card is declined in a restaurant; the support line answers day and night, but only when she calls.',
      'لیلا در سفر کاری است. کارتش در رستوران رد می‌شود؛ خط پشتیبانی شبانه‌روزی است، اما فقط وقتی خودش تماس بگیرد.',
    ),
    expectation: both('That the bank notices before she does', 'این‌که بانک پیش از خودش متوجه شود'),
    scope: both('From booking the trip to the month after', 'از رزرو سفر تا یک ماه پس از آن'),
    owner: product,
    productGoals: both(
      'Half as many calls about blocked cards within a year',
      'نصف شدن تماس‌های مربوط به کارت مسدود در یک سال',
    ),
    valueProposition: both('Money that works wherever you are', 'پولی که هر جا باشید کار می‌کند'),
    tags: [both('bank', 'بانک'), both('example', 'نمونه')],
    personas: [
      {
        key: 'leila',
        name: both('Leila', 'لیلا'),
        role: both('Consultant who travels each month', 'مشاوری که هر ماه سفر می‌رود'),
        quote: both('I should not have to explain that I am me.', 'نباید مجبور باشم ثابت کنم خودم هستم.'),
        bio: both(
          '34, one account since university, loyal as long as it is no trouble.',
          '۳۴ ساله، از دانشگاه یک حساب دارد و تا دردسر نباشد وفادار است.',
        ),
        goals: both('Pay and think of nothing', 'بپردازد و به چیزی فکر نکند'),
        needs: both('Warning in time, a way out within a minute', 'هشدار به‌موقع، راه چاره در یک دقیقه'),
        color: 'blue',
      },
      {
        key: 'tomorrow',
        name: both('Leila, tomorrow', 'لیلا، فردا'),
        role: both('The same customer with a proactive bank', 'همان مشتری با بانکی پیش‌قدم'),
        color: 'green',
      },
    ],
    stages: [
      {
        title: both('Before the trip', 'پیش از سفر'),
        timing: 'before',
        color: 'purple',
        goal: both('Leave without worries', 'رفتن بی‌دغدغه'),
        steps: [['book', both('Booking', 'رزرو')]],
      },
      {
        title: both('Declined', 'رد شدن کارت'),
        timing: 'during',
        color: 'red',
        goal: both('Pay for dinner', 'پرداخت شام'),
        steps: [
          ['table', both('At the table', 'سر میز')],
          ['line', both('On the phone', 'پشت خط')],
        ],
      },
      {
        title: both('Way out', 'راه چاره'),
        timing: 'during',
        color: 'amber',
        goal: both('A card that works', 'کارتی که کار کند'),
        steps: [
          ['unblock', both('Unblocking', 'رفع مسدودی')],
          ['newcard', both('New card', 'کارت تازه')],
        ],
      },
      {
        title: both('Home again', 'بازگشت'),
        timing: 'after',
        color: 'teal',
        goal: both('Trust the bank again', 'اعتماد دوباره'),
        steps: [
          ['explain', both('Explanation', 'توضیح')],
          ['offer', both('Next offer', 'پیشنهاد بعدی')],
        ],
      },
    ],
    lanes: [
      { key: 'actions', kind: 'actions' },
      { key: 'today', kind: 'touchpoints', title: both('Touchpoints today (reactive)', 'نقاط تماس امروز (واکنشی)') },
      {
        key: 'tomorrow',
        kind: 'touchpoints',
        title: both('Touchpoints tomorrow (proactive)', 'نقاط تماس فردا (پیش‌کنشگرانه)'),
      },
      { key: 'quotes', kind: 'quotes' },
      { key: 'emotion', kind: 'emotion' },
      { key: 'pains', kind: 'painPoints' },
      { key: 'opportunities', kind: 'opportunities' },
      { key: 'metrics', kind: 'metrics' },
      { key: 'backstage', kind: 'backstage' },
    ],
    cards: bankCardCards,
    inbox: [
      {
        kind: 'question',
        text: both(
          'How many declined customers never call and simply use another card?',
          'چند نفر پس از رد شدن کارت هرگز تماس نمی‌گیرند و فقط کارت دیگری می‌کشند؟',
        ),
      },
      {
        kind: 'note',
        text: both('Check with the regulator: confirmation by app', 'بررسی با نهاد ناظر: تأیید از راه برنامه'),
      },
    ],
    links: [
      ['confirm', 'addresses', 'silent'],
      ['virtual', 'addresses', 'fortnight'],
      ['travel', 'addresses', 'silent'],
      ['silent', 'causes', 'wait'],
      ['churn', 'measures', 'silent'],
      ['askFirst', 'relates', 'callLine'],
    ],
    notes: [
      {
        persona: 'leila',
        section: 'who',
        text: both('Travels every month, hates surprises', 'هر ماه سفر می‌رود و از غافلگیری بیزار است'),
      },
      { persona: 'leila', section: 'goal', text: both('Pay and think of nothing', 'بپردازد و به چیزی فکر نکند') },
      {
        persona: 'leila',
        section: 'see',
        text: both('“Declined” in red, a waiter, a client', 'پیام قرمز «رد شد»، یک پیشخدمت، یک مشتری'),
        evidence: 'reported',
      },
      {
        persona: 'leila',
        section: 'say',
        text: both('“So you saw it and said nothing?”', '«یعنی دیدید و چیزی نگفتید؟»'),
        evidence: 'reported',
      },
      {
        persona: 'leila',
        section: 'do',
        text: both('Carries a second bank’s card from now on', 'از این پس کارت بانک دیگری هم همراه دارد'),
        evidence: 'assumed',
      },
      {
        persona: 'leila',
        section: 'hear',
        text: both('“Please stay on the line.”', '«لطفاً پشت خط بمانید.»'),
        evidence: 'observed',
      },
      {
        persona: 'leila',
        section: 'think',
        text: both('They know where I am. Why don’t they ask?', 'می‌دانند کجا هستم. چرا نمی‌پرسند؟'),
        evidence: 'reported',
      },
      {
        persona: 'leila',
        section: 'feel',
        text: both('Embarrassed in front of others', 'خجالت‌زده پیش دیگران'),
        evidence: 'reported',
      },
      {
        persona: 'leila',
        section: 'pain',
        text: both('Being blocked without a word', 'مسدود شدن بی‌خبر'),
        evidence: 'observed',
        card: 'silent',
      },
      {
        persona: 'leila',
        section: 'gain',
        text: both('A bank that is there first', 'بانکی که پیش‌قدم باشد'),
        evidence: 'assumed',
      },
    ],
  },
};
