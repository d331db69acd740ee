import { couponCards } from './couponCards.ts';
import { both, type Template } from './Template.ts';

const product = both('Product', 'محصول');

/** Worked example: service did well, and the whole still failed, because other departments own the rest of the journey. */
export const coupon: Template = {
  id: 'coupon',
  sort: 'example',
  name: both('A coupon for a broken mobile site', 'کد تخفیف برای سایت موبایلی که خراب است'),
  description: both(
    'Customer service makes good with a coupon; the mobile site spoils it. Shows why service is one station of the journey only.',
    'خدمات مشتری با کد تخفیف جبران می‌کند و سایت موبایل خرابش می‌کند. نشان می‌دهد چرا خدمات تنها یک ایستگاه سفر است.',
  ),
  content: {
    title: both('Second order with a coupon', 'خرید دوم با کد تخفیف'),
    scenario: both(
      'The first parcel came broken. Service apologised at once and sent a coupon. Now Arash orders again, on his phone.',
      'بسته اول شکسته رسید. پشتیبانی همان روز عذر خواست و کد تخفیف داد. حالا آرش دوباره خرید می‌کند، با گوشی.',
    ),
    expectation: both('That the second try just works', 'این‌که بار دوم بی‌دردسر باشد'),
    scope: both('From the complaint to the week after the second order', 'از شکایت تا یک هفته پس از خرید دوم'),
    owner: product,
    productGoals: both('Win back 60 % of customers who complained', 'بازگرداندن ۶۰ درصد از مشتریان شاکی'),
    valueProposition: both(
      'Home goods that arrive whole, ordered in two minutes',
      'لوازم خانه که سالم می‌رسد، با دو دقیقه خرید',
    ),
    tags: [both('online shop', 'فروشگاه آنلاین'), both('example', 'نمونه')],
    personas: [
      {
        key: 'arash',
        name: both('Arash', 'آرش'),
        role: both('Customer giving a second chance', 'مشتری‌ای که فرصت دوباره می‌دهد'),
        quote: both('They were so kind on the phone. Then the site…', 'پای تلفن خیلی خوب بودند. اما سایت…'),
        bio: both(
          '38, orders in the evening on the sofa, always by phone.',
          '۳۸ ساله، شب‌ها روی مبل و همیشه با گوشی خرید می‌کند.',
        ),
        goals: both('Replace the broken lamp before guests come', 'جایگزین کردن چراغ شکسته پیش از آمدن مهمان‌ها'),
        needs: both('Photos, a price that holds, a date', 'عکس، قیمتی که عوض نشود، یک تاریخ'),
        color: 'teal',
      },
    ],
    stages: [
      {
        title: both('Complaint', 'شکایت'),
        goal: both('Be taken seriously', 'جدی گرفته شود'),
        timing: 'before',
        color: 'red',
        steps: [
          ['call', both('The call', 'تماس')],
          ['code', both('The coupon', 'کد تخفیف')],
        ],
      },
      {
        title: both('Choosing', 'انتخاب'),
        goal: both('Find the lamp again', 'پیدا کردن دوباره چراغ'),
        timing: 'before',
        color: 'amber',
        steps: [
          ['search', both('Search', 'جستجو')],
          ['page', both('Product page', 'صفحه محصول')],
        ],
      },
      {
        title: both('Purchase', 'خرید'),
        goal: both('Pay the reduced price', 'پرداخت با تخفیف'),
        timing: 'during',
        color: 'blue',
        steps: [
          ['basket', both('Basket', 'سبد خرید')],
          ['pay', both('Payment', 'پرداخت')],
        ],
      },
      {
        title: both('Delivery', 'دریافت'),
        goal: both('Get it whole and in time', 'سالم و به‌موقع برسد'),
        timing: 'during',
        color: 'teal',
        steps: [['courier', both('Courier', 'پیک')]],
      },
      {
        title: both('Afterwards', 'پس از آن'),
        goal: both('Decide whether to come back', 'تصمیم برای بازگشت'),
        timing: 'after',
        color: 'purple',
        steps: [['after', both('The week after', 'هفته بعد')]],
      },
    ],
    lanes: [
      { key: 'actions', kind: 'actions' },
      { key: 'touchpoints', kind: 'touchpoints' },
      { key: 'quotes', kind: 'quotes' },
      { key: 'emotion', kind: 'emotion' },
      { key: 'pains', kind: 'painPoints' },
      { key: 'opportunities', kind: 'opportunities' },
      { key: 'metrics', kind: 'metrics' },
      { key: 'backstage', kind: 'backstage' },
    ],
    cards: couponCards,
    inbox: [
      {
        kind: 'question',
        text: both('How many coupons are tried and refused each week?', 'هفته‌ای چند کد امتحان و رد می‌شود؟'),
      },
      {
        kind: 'opportunity',
        text: both('Show the coupon in the app, already applied', 'نمایش کد در برنامه، از پیش اعمال‌شده'),
      },
    ],
    links: [
      ['light', 'addresses', 'photos'],
      ['sync', 'addresses', 'refused'],
      ['onItsWay', 'addresses', 'noDate'],
      ['csat', 'measures', 'photos'],
      ['photos', 'leadsTo', 'refused'],
    ],
    notes: [
      {
        persona: 'arash',
        section: 'who',
        text: both('Orders in the evening, on the phone, with one hand', 'شب‌ها، با گوشی و یک‌دستی خرید می‌کند'),
      },
      {
        persona: 'arash',
        section: 'goal',
        text: both('A lamp in the living room before Thursday', 'چراغی در پذیرایی تا پنج‌شنبه'),
      },
      {
        persona: 'arash',
        section: 'see',
        text: both('Grey boxes where photos should be', 'مستطیل‌های خاکستری به‌جای عکس'),
        evidence: 'observed',
      },
      {
        persona: 'arash',
        section: 'say',
        text: both('“I was told it would work.”', '«به من گفتند کار می‌کند.»'),
        evidence: 'reported',
      },
      {
        persona: 'arash',
        section: 'do',
        text: both('Types the code three times, then gives up', 'کد را سه بار وارد می‌کند و بعد رها می‌کند'),
        evidence: 'observed',
        card: 'refused',
      },
      {
        persona: 'arash',
        section: 'hear',
        text: both('“This code is not valid.”', '«این کد معتبر نیست.»'),
        evidence: 'observed',
      },
      {
        persona: 'arash',
        section: 'think',
        text: both('Was the apology only words?', 'عذرخواهی‌شان فقط حرف بود؟'),
        evidence: 'reported',
      },
      { persona: 'arash', section: 'feel', text: both('Fooled twice', 'دو بار فریب‌خورده'), evidence: 'reported' },
      {
        persona: 'arash',
        section: 'pain',
        text: both('Good words that the shop does not keep', 'حرف خوبی که فروشگاه به آن عمل نمی‌کند'),
        evidence: 'reported',
      },
      {
        persona: 'arash',
        section: 'gain',
        text: both('A second try without thinking', 'بار دومی که لازم نباشد به آن فکر کند'),
        evidence: 'assumed',
      },
    ],
  },
};
