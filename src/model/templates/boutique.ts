import { boutiqueCards } from './boutiqueCards.ts';
import { both, type Template } from './Template.ts';

const store = both('Store manager', 'مدیر فروشگاه');

/** Worked example: a customer who was judged by her clothes, and what that cost the shop. */
export const boutique: Template = {
  id: 'boutique',
  sort: 'example',
  name: both('The boutique that judged by clothes', 'بوتیکی که از روی لباس قضاوت کرد'),
  description: both(
    'One bad minute at the counter decides a whole day of shopping. Two points of view, a moment of truth, and pains with scores.',
    'یک دقیقه بد پای پیشخوان، تکلیف یک روز خرید را روشن می‌کند. دو نگاه، یک لحظه حقیقت و نقاط درد با امتیاز.',
  ),
  content: {
    title: both('Buying a dress at a boutique', 'خرید لباس از یک بوتیک'),
    scenario: both(
      'Vida has an evening invitation and a generous budget. She walks into an expensive boutique in everyday clothes.',
      'ویدا به مهمانی شب دعوت شده و بودجه خوبی دارد. با لباس روزمره وارد یک بوتیک گران‌قیمت می‌شود.',
    ),
    expectation: both(
      'To be advised like anyone else and to leave with a dress that fits.',
      'مثل هر کس دیگری راهنمایی شود و با لباسی که به او می‌آید بیرون برود.',
    ),
    scope: both('From the invitation to the week after', 'از دعوت تا یک هفته پس از آن'),
    owner: store,
    productGoals: both(
      'More customers who come back and bring a friend',
      'مشتریان بیشتری که برمی‌گردند و دوستی را همراه می‌آورند',
    ),
    valueProposition: both(
      'Personal advice for a dress worth remembering',
      'راهنمایی شخصی برای لباسی که در یاد می‌ماند',
    ),
    tags: [both('retail', 'خرده‌فروشی'), both('example', 'نمونه')],
    personas: [
      {
        key: 'vida',
        name: both('Vida', 'ویدا'),
        role: both('New customer with money to spend', 'مشتری جدیدی که قصد خرید دارد'),
        quote: both('Tell me the price and let me decide.', 'قیمت را بگویید و تصمیم را به خودم بسپارید.'),
        bio: both(
          '31, buys seldom and well, dislikes being looked at.',
          '۳۱ ساله، کم می‌خرد و خوب می‌خرد، از نگاه‌های سنگین بیزار است.',
        ),
        goals: both('A dress for Friday evening', 'لباسی برای جمعه شب'),
        needs: both('Respect, an honest opinion, time to try', 'احترام، نظر صادقانه، فرصت امتحان کردن'),
        color: 'blue',
      },
      {
        key: 'mina',
        name: both('Mina', 'مینا'),
        role: both('Sales assistant', 'فروشنده'),
        quote: both('We are told to keep an eye on browsers.', 'به ما گفته‌اند مراقب آن‌هایی باشیم که فقط نگاه می‌کنند.'),
        bio: both('Four months in the shop, paid by the sale.', 'چهار ماه در فروشگاه، با درآمدی وابسته به فروش.'),
        goals: both('Reach the month’s target', 'رسیدن به هدف فروش ماه'),
        needs: both('To be trained and to be trusted', 'آموزش ببیند و به او اعتماد شود'),
        color: 'purple',
      },
    ],
    stages: [
      {
        title: both('Wish', 'خواسته'),
        goal: both('Find out where to buy', 'فهمیدن این‌که از کجا بخرد'),
        timing: 'before',
        color: 'purple',
        steps: [['invited', both('Invitation', 'دعوت')]],
      },
      {
        title: both('Arrival', 'ورود'),
        goal: both('Feel welcome', 'احساس کند خوش آمده است'),
        timing: 'during',
        color: 'blue',
        steps: [
          ['window', both('At the window', 'پشت ویترین')],
          ['door', both('Through the door', 'در آستانه')],
        ],
      },
      {
        title: both('Advice', 'راهنمایی'),
        goal: both('Try on what fits', 'امتحان کردن لباس مناسب'),
        timing: 'during',
        color: 'teal',
        notes: both(
          'Pause here. Ask the room what the customer feels before showing the curve.',
          'این‌جا مکث کنید. پیش از نشان دادن منحنی بپرسید مشتری چه احساسی دارد.',
        ),
        steps: [['counter', both('At the counter', 'پای پیشخوان')]],
      },
      {
        title: both('Elsewhere', 'جای دیگر'),
        goal: both('Still get a dress', 'باز هم لباسی بخرد'),
        timing: 'during',
        color: 'amber',
        steps: [['rival', both('The shop next door', 'فروشگاه کناری')]],
      },
      {
        title: both('Return', 'بازگشت'),
        goal: both('Be heard', 'شنیده شود'),
        timing: 'after',
        color: 'red',
        steps: [
          ['back', both('Next day', 'روز بعد')],
          ['told', both('Telling others', 'گفتن به دیگران')],
        ],
      },
    ],
    lanes: [
      { key: 'actions', kind: 'actions' },
      { key: 'touchpoints', kind: 'touchpoints' },
      { key: 'thoughts', kind: 'thoughts' },
      { key: 'quotes', kind: 'quotes' },
      { key: 'emotion', kind: 'emotion' },
      { key: 'pains', kind: 'painPoints' },
      { key: 'opportunities', kind: 'opportunities' },
      { key: 'metrics', kind: 'metrics' },
      { key: 'backstage', kind: 'backstage', title: both('In the staff room', 'پشت صحنه فروشگاه') },
    ],
    cards: boutiqueCards,
    inbox: [
      {
        kind: 'question',
        text: both(
          'How many people leave without being spoken to?',
          'چند نفر بدون این‌که کسی با آن‌ها حرف بزند بیرون می‌روند؟',
        ),
      },
      {
        kind: 'note',
        text: both(
          'Ask the security guard: he sees who turns round at the door',
          'از نگهبان بپرسید: او می‌بیند چه کسی از دم در برمی‌گردد',
        ),
      },
    ],
    links: [
      ['noGreeting', 'leadsTo', 'judged'],
      ['welcome', 'addresses', 'noGreeting'],
      ['trainTeam', 'addresses', 'judged'],
      ['callBack', 'addresses', 'noComplaint'],
      ['csat', 'measures', 'judged'],
    ],
    notes: [
      { persona: 'vida', section: 'who', text: both('Buys seldom, then the best', 'کم می‌خرد، اما بهترین را') },
      { persona: 'vida', section: 'goal', text: both('A dress for Friday evening', 'لباسی برای جمعه شب') },
      {
        persona: 'vida',
        section: 'see',
        text: both('Assistants who look at shoes first', 'فروشنده‌هایی که اول به کفش نگاه می‌کنند'),
        evidence: 'reported',
      },
      { persona: 'vida', section: 'say', text: both('“How much is it?”', '«قیمتش چند است؟»'), evidence: 'observed' },
      {
        persona: 'vida',
        section: 'do',
        text: both('Leaves without a word and buys next door', 'بی‌صدا می‌رود و از فروشگاه کناری می‌خرد'),
        evidence: 'reported',
      },
      {
        persona: 'vida',
        section: 'hear',
        text: both('“This one is very expensive, you know.”', '«این یکی خیلی گران است‌ها.»'),
        evidence: 'observed',
      },
      {
        persona: 'vida',
        section: 'think',
        text: both('Why is she looking at my shoes?', 'چرا به کفش‌هایم نگاه می‌کند؟'),
        evidence: 'reported',
        card: 'lookThought',
      },
      { persona: 'vida', section: 'feel', text: both('Small, then angry', 'کوچک، و بعد خشمگین'), evidence: 'reported' },
      {
        persona: 'vida',
        section: 'pain',
        text: both('Being sized up before being heard', 'سنجیده شدن پیش از شنیده شدن'),
        evidence: 'reported',
      },
      {
        persona: 'vida',
        section: 'gain',
        text: both('Someone who asks about the evening', 'کسی که از مهمانی بپرسد'),
        evidence: 'assumed',
      },
      {
        persona: 'mina',
        section: 'who',
        text: both('New in the job, paid by the sale', 'تازه‌کار، با درآمد وابسته به فروش'),
      },
      {
        persona: 'mina',
        section: 'hear',
        text: both('“Don’t waste time on people who only look.”', '«برای کسی که فقط نگاه می‌کند وقت نگذار.»'),
        evidence: 'reported',
      },
      {
        persona: 'mina',
        section: 'pain',
        text: both('Is scolded for slow sales', 'برای فروش کند سرزنش می‌شود'),
        evidence: 'assumed',
      },
      {
        persona: 'mina',
        section: 'gain',
        text: both('A customer who comes back and asks for her', 'مشتری‌ای که برگردد و سراغ او را بگیرد'),
        evidence: 'assumed',
      },
    ],
  },
};
