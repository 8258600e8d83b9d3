/** A trade that spammers hawk on hacked pages. A hyphen in a phrase stands for a space or a hyphen. */
export interface SpamTrade {
  readonly trade: string
  /** Words and phrases that are the trade's own. */
  readonly sure: readonly string[]
  /** Words that honest texts use too. */
  readonly likely: readonly string[]
  /** A line that is about it. */
  readonly example: string
}

export const spamTrades: readonly SpamTrade[] = [
  {
    trade: 'gambling',
    sure: [
      'slot88 slot777 togel judi gacor maxwin slot-gacor bahis-siteleri online-casino casino-online no-deposit',
      'free-spins tragaperras casino-en-ligne bonus-sans-dépôt bono-sin-depósito sin-depósito online-slots slots-online sportsbook-bonus fixed-matches',
      'betting-tips sure-wins correct-score betting-sites best-odds 1xbet mostbet melbet pin-up-casino kumarhane deneme-bonusu sbobet',
      'poker-online situs-slot bandar-togel agen-judi บาคาร่า สล็อต แทงบอล คาสิโนออนไลน์ игровые-автоматы live-roulette',
      'online-gambling 百家乐 online-roulette crypto-casino casino-bonus welcome-bonus'
    ],
    likely: [
      'casino casinos казино bet365 bahis slots slot jackpot roulette blackjack baccarat poker bets betting bonus wager odds gambling situs bono'
    ],
    example: 'best online casino bonus with free spins and no deposit'
  },
  {
    trade: 'pharmacy',
    sure: [
      'viagra cialis levitra kamagra tadalafil sildenafil vardenafil modafinil tramadol xanax phentermine ozempic-online',
      'diet-pills weight-loss-pills keto-pills keto-gummies cbd-gummies male-enhancement canadian-pharmacy online-pharmacy without-prescription',
      'no-prescription buy-steroids erectile-dysfunction-pills penis-enlargement generic-viagra belly-fat testosterone-booster'
    ],
    likely: ['pills keto weight-loss pharmacy tablets mg prescription gummies supplement melt fat generic steroids'],
    example: 'cheap viagra and cialis without prescription'
  },
  {
    trade: 'essays',
    sure: [
      'essay-writing-service paper-writing-service writing-services write-my-essay write-my-paper write-my-thesis custom-essay custom-essays buy-essay buy-essays',
      'cheap-essay essay-help dissertation-help coursework-writer assignment-help plagiarism-free essay-writer do-my-homework',
      'essay-online custom-writing term-papers professional-writers homework-help'
    ],
    likely: ['essay essays dissertations dissertation coursework thesis-writing writers research-papers'],
    example: 'write my essay cheap, custom essays by professional writers'
  },
  {
    trade: 'escorts',
    sure: [
      'escort-service escorts incall outcall call-girls call-girl independent-escort vip-escorts escort-agency hot-singles sex-cam cam-girls xxx-videos',
      'adult-dating hookup-tonight sexy-girls escort-girls escort-bayan sex-chat onlyfans-leak'
    ],
    likely: ['porn escort models singles hookup dating sexy sex girls independent booking'],
    example: 'vip escorts and call girls, independent models, incall and outcall'
  },
  {
    trade: 'replicas',
    sure: [
      'replica-rolex replica-watches rolex-replica replica-watch swiss-clone replica-handbags fake-rolex replica-bags aaa-quality aaa-replica cheap-jordans',
      'cheap-nfl-jerseys wholesale-jerseys cheap-jerseys louis-vuitton-outlet michael-kors-outlet ray-ban-outlet fake-passport counterfeit-money replica-designer'
    ],
    likely: ['replica replicas rolex louis-vuitton gucci clone aaa jerseys submariner handbags outlet'],
    example: 'replica rolex, swiss clone of aaa quality'
  },
  {
    trade: 'links and followers',
    sure: [
      'seo-backlinks dofollow dofollow-links buy-backlinks guest-post-service instagram-followers real-followers buy-followers tiktok-followers',
      'youtube-views real-likes seo-services link-building-service buy-likes buy-reviews smm-panel high-da cheap-seo'
    ],
    likely: ['backlinks followers likes seo guest-post da subscribers traffic'],
    example: 'buy cheap instagram followers and dofollow backlinks'
  },
  {
    trade: 'quick money',
    sure: [
      'bitcoin-doubler crypto-investment forex-signals binary-options guaranteed-profit payday-loans payday-loan bad-credit-loans instant-approval no-credit-check',
      'make-money-online earn-from-home work-from-home-job passive-income-guaranteed double-your-bitcoin recover-lost-crypto hacker-for-hire withdraw-instantly profit-withdraw'
    ],
    likely: [
      'bitcoin crypto forex profit loans loan investment-guaranteed telegram whatsapp withdraw double investment credit-check'
    ],
    example: 'payday loans with instant approval and no credit check'
  }
]

/** What every trade cries. */
export const salesWords: readonly string[] = [
  'buy cheap order discount guaranteed 24/7 visit click join claim online best lowest-price price instantly free welcome',
  'today now trusted win deposit reviews shop sale package professional real-money terpercaya terbaik güvenilir dinero-real satın hoy comprar acheter kaufen ออนไลน์ ฝากถอน เว็บตรง โบนัส เครดิตฟรี'
]
