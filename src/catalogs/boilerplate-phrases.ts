import type {BoilerplateKind} from './boilerplate-kinds.ts'

/** Phrases by kind, each with a line that it matches. */
export type Phrases = Readonly<Partial<Record<BoilerplateKind, Readonly<Record<string, string>>>>>

/**
 * Whole lines that are boilerplate wherever they stand.
 *
 * A phrase is words in lower case without punctuation. `a|b` is one of several, `word?` may be left out,
 * `word+` stands once or more, `#` is a number, `*` is up to twelve words of any kind.
 */
export const surePhrases: Phrases = {
  'comment form': {
    'leave|post|add|write a reply|comment|response': 'Leave a Reply',
    'leave a reply|comment|response cancel reply|comment?': 'Leave a Reply Cancel reply',
    'leave a reply|comment to * cancel reply': 'Leave a Reply to Anna Cancel reply',
    'cancel reply|comment': 'Cancel reply',
    'join|start the discussion|conversation': 'Join the discussion',
    'view|show|hide|load|read all|more|your|# comments|comment': 'View all comments',
    'view|show|hide|load|read all? #? comments': 'View 12 comments',
    'be the first to comment|reply on? this? article|post|story?': 'Be the first to comment on this article',
    'your email|e-mail address will not be published *':
      'Your email address will not be published. Required fields are marked *',
    'required fields are marked': 'Required fields are marked *',
    'save my name|email|e-mail|and|website+ in this browser *':
      'Save my name, email, and website in this browser for the next time I comment.',
    'notify me of|when follow|up|follow-up|followup|new+ comments|posts *': 'Notify me of follow-up comments by email.',
    'this site uses akismet to reduce spam *':
      'This site uses Akismet to reduce spam. Learn how your comment data is processed.',
    'learn how your comment data is processed': 'Learn how your comment data is processed',
    'you must be logged in to|and post|leave|write|reply|comment *': 'You must be logged in to post a comment.',
    'log|sign|login in? to leave|post|write|add|comment|reply a? comment|reply|review?': 'Log in to leave a comment',
    'comments are closed': 'Comments are closed.',
    'comments are closed for|on this article|post|entry|story': 'Comments are closed for this article.',
    'loading comments': 'Loading comments...',
    '# comments|replies': '37 comments',
    '#|one comments|replies|thoughts|thought on *': '3 thoughts on “A winter on the quay”'
  },
  'share bar': {
    'share this|the article|post|story|page|entry|video?': 'Share this:',
    'share|tweet|pin|follow|like|find|us|me|it|this+ on|via|by facebook|twitter|linkedin|pinterest|reddit|whatsapp|x|instagram|youtube|email|telegram|flipboard':
      'Follow us on Twitter',
    'click to share|email|print *': 'Click to share on Twitter (Opens in new window)',
    'opens in a? new window|tab': '(Opens in new window)',
    'follow us on|at|via social? media?': 'Follow us on social media',
    'like|this+ loading': 'Like Loading...',
    'facebook|twitter|linkedin|pinterest|reddit|instagram facebook|twitter|linkedin|pinterest|whatsapp|email|reddit|instagram|google|youtube|x|print|rss+':
      'Facebook Twitter LinkedIn Email',
    'share tweet|facebook|twitter|pin|email|share|save|print|linkedin|whatsapp+': 'Share Tweet Pin',
    'copy|copied link to? clipboard?': 'Copy link to clipboard'
  },
  'cookie notice': {
    'this site|website uses cookies *': 'This website uses cookies to improve your experience.',
    'we|and|our|partners+ use cookies and? to|on|other|similar|related|tracking|technologies *':
      'We use cookies to ensure that we give you the best experience on our website.',
    'by continuing|using|browsing * you agree to * cookies *':
      'By continuing to browse this site you agree to our use of cookies.',
    'accept|reject|decline|allow all? cookies': 'Accept all cookies',
    'accept|reject|decline all': 'Reject all',
    'manage|change|customize|customise|review your? cookies|cookie|consent preferences|settings|options?':
      'Manage cookie preferences',
    'cookie|cookies policy|settings|preferences|notice|consent|statement': 'Cookie settings',
    'we|and|our|partners+ care|value about? your privacy': 'We value your privacy',
    'your california? privacy choices|rights': 'Your Privacy Choices',
    'do not sell|or|share+ my personal information|data|info': 'Do Not Sell or Share My Personal Information'
  },
  'newsletter prompt': {
    'subscribe|sign|signup up? to|for our|the|my|free|daily|weekly|monthly|email|e-mail+ newsletter|newsletters|list|updates':
      'Sign up for our weekly newsletter',
    'subscribe|sign up? now|today': 'Subscribe now',
    'newsletter sign|signup|sign-up up?': 'Newsletter sign-up',
    'join our|the newsletter|mailing|email list?': 'Join our mailing list',
    'get|receive * delivered|straight|right|directly|sent+ to|in your inbox|mailbox *':
      'Get the best of our reporting delivered to your inbox every morning.',
    'get|receive our|the|my * in your inbox|mailbox': 'Get the latest stories in your inbox',
    'enter your email|e-mail address? *': 'Enter your email address',
    'your email|e-mail address': 'Your email address',
    'subscribe via|by email|e-mail|rss': 'Subscribe by email',
    'thank you your submission has been received': 'Thank you! Your submission has been received!',
    'thanks|thank you? for subscribing': 'Thanks for subscribing!',
    'you can|may unsubscribe at any time *': 'You can unsubscribe at any time.',
    'by signing|subscribing|submitting up|this|your|email|form? * you agree to *':
      'By signing up, you agree to our Terms of Use and Privacy Policy.'
  },
  'related links': {
    'related|recommended articles|posts|stories|content|topics|threads|videos|reading|news|links|products|coverage':
      'Related articles',
    'similar|recent|trending|popular articles|posts|stories|threads|videos': 'Recent Posts',
    'you may|might|will also be? like|enjoy|interested in?': 'You may also like',
    'more from this author|section|category|site': 'More from this author',
    'see|view|show|load|read more|all|next articles|posts|stories|news': 'View all posts',
    'previous|next|older|newer post|posts|article|story|entry|entries|page|thread': 'Previous post',
    'most popular|read|viewed|shared|commented': 'Most Popular',
    'people|readers also ask|read|asked|viewed|liked': 'People also ask',
    'recommended for you': 'Recommended for you',
    'trending now': 'Trending now'
  },
  footer: {
    'all rights reserved': 'All rights reserved.',
    'copyright|© ©|copyright? #? * all rights reserved *': '© 2024 Harbour Weekly. All rights reserved.',
    'copyright|© ©|copyright? # *': 'Copyright © 2024 Harbour Weekly',
    'privacy|cookie policy|notice|statement|settings': 'Privacy Policy',
    'terms of use|service': 'Terms of Use',
    'terms of use|service privacy|cookie policy *': 'Terms of Service | Privacy Policy',
    'privacy policy terms *': 'Privacy Policy | Terms of Service',
    'terms and? conditions|rules': 'Terms & Conditions',
    'powered by wordpress|discourse|shopify|ghost|blogger|drupal|squarespace|xenforo|vbulletin|phpbb *':
      'Powered by WordPress',
    'advertise with us': 'Advertise with us',
    sitemap: 'Sitemap',
    'back|return|scroll to top': 'Back to top',
    'this site is protected by recaptcha *':
      'This site is protected by reCAPTCHA and the Google Privacy Policy and Terms of Service apply.'
  },
  navigation: {
    'skip|jump to main? content|navigation|footer|search': 'Skip to main content',
    'toggle navigation|menu|search': 'Toggle navigation',
    'open|close|main|mobile menu|navigation': 'Main menu',
    'you are here home *': 'You are here: Home » News'
  },
  'login prompt': {
    'forgot|lost your|my? password|username': 'Forgot your password?',
    'already|not a|have an? subscriber|member|account yet? log|sign|login|register in|up?':
      'Already a subscriber? Log in',
    "don't|do not? have an account yet? sign|register|create|join up|one?": "Don't have an account? Sign up",
    'log|sign in or register|sign|subscribe|join up?': 'Log in or sign up',
    'remember me': 'Remember me',
    'my account': 'My account'
  },
  advertisement: {
    advertisement: 'Advertisement',
    'advertisement continue|scroll|story|article|continues|reading|below|to|the|main|with+':
      'Advertisement - Continue reading below',
    'story|article continues below|after advertisement|ad|this?': 'Story continues below advertisement',
    'sponsored content|links|post': 'Sponsored content',
    'report this? ad': 'Report this ad'
  },
  'error notice': {
    'please enable javascript *': 'Please enable JavaScript to view this page.',
    'javascript is|must disabled|required|be *': 'JavaScript is disabled.',
    'your browser does not support *': 'Your browser does not support the video tag.',
    'you are using an out of date browser *':
      'You are using an out of date browser. It may not display this or other websites correctly.',
    'oops something went wrong while *': 'Oops! Something went wrong while submitting the form.'
  },
  'app prompt': {
    'download|get|install our|the app': 'Download our app',
    'download|get it? on|from the? app|google store|play': 'Get it on Google Play'
  },
  form: {
    'this field is for validation purposes *': 'This field is for validation purposes and should be left unchanged.'
  }
}

/**
 * Whole lines that are boilerplate in the frame of a page and honest elsewhere: they name the kind of what the
 * classifier finds, and are one of its cues. The same form as above.
 */
export const cuePhrases: Phrases = {
  advertisement: {
    'ad|ads|advert|advertising|sponsored|promoted|promotion': 'Sponsored'
  },
  'app prompt': {
    'download|get|click|install here|the|our|to|get|free|mobile|news+ app *': 'Click here to get the news app',
    'app store': 'App Store',
    'google play': 'Google Play'
  },
  'author box': {
    'about the? author|writer|authors|me': 'About the author',
    'author|authors|contributor|contributors': 'Author',
    'more by|from *': 'More by Anna Petrel',
    'view|see all posts by *': 'View all posts by Anna'
  },
  byline: {
    'written|posted|by|reviewed|edited|published by': 'Written by',
    'written|posted|reviewed|edited|published by *': 'Posted by Anna Petrel on March 3',
    by: 'By',
    'by * updated|published|posted *': 'By Anna Petrel Published March 3'
  },
  caption: {
    'image|images|photo|photos|photograph|photographs|picture|credit|pictured|slide|gallery #? of? #?': 'Image 3 of 5',
    'image|photo|photograph|photography|picture|credit|courtesy credit|by|courtesy|from|via|of|©+ *':
      'Photo by Anna Petrel',
    'image|photo|credit|source getty|reuters|ap|afp|shutterstock|unsplash|istock|pexels|flickr|wikimedia *':
      'Photo: AP',
    'getty images': 'Getty Images',
    'enlarge|expand|toggle this? image|caption': 'Enlarge this image',
    'hide|show caption': 'hide caption',
    'play|watch video|now?': 'Play video'
  },
  'comment form': {
    'reply|replies|comment|comments #?': 'Comments (12)',
    'name|email|website|comment|required+': 'Name (required)',
    'write|add your|a|the|comment|reply|review|here+': 'Write a comment',
    'post reply|comment': 'Post comment',
    'report abuse|comment|post': 'Report comment'
  },
  'contents list': {
    'contents|toc': 'Contents',
    'table of contents': 'Table of Contents',
    'on|in this page|article|story|post|section|guide': 'On this page',
    'jump to *': 'Jump to: Ingredients'
  },
  'cookie notice': {
    'accept|decline|reject|allow|agree': 'Accept',
    'we and|use|our *': 'We and our partners store information on a device.',
    'privacy|consent preferences|preference|settings|choices|center|centre|overview+': 'Privacy preferences'
  },
  footer: {
    'about|contact|advertise|careers|jobs|press|privacy|legal|terms|help|support|accessibility|imprint us?':
      'Contact us',
    'follow|connect with us|me': 'Connect with us',
    'copyright *': 'Copyright Harbour Weekly',
    'originally|first published|posted|appeared in|on|at *': 'Originally published on Harbour Weekly.'
  },
  form: {
    'first|last|full|your name': 'First name',
    'submit|send|go|cancel|ok|search|apply|save|edit|delete|close': 'Submit',
    'message|phone|subject|country|address|zip|postcode number|code?': 'Phone number',
    'search this? site|for|the?': 'Search this site'
  },
  'login prompt': {
    'log|sign in|out|up|on': 'Log in',
    'login|logout|register|signup|join|account': 'Login',
    'username|password or|email?': 'Password',
    'become a member|subscriber|patron|supporter': 'Become a member',
    'start|get|try your|a|it|started|for|free|trial|now|today+': 'Start your free trial'
  },
  navigation: {
    'home|menu|news|blog|shop|products|services|resources|events|company|sections|more|categories|archive|archives':
      'Home',
    'home|main news|blog|about|page|contact|products+ *': 'Home » News » Harbour',
    'next|previous|prev|back|first|last page|#?': 'Next',
    'page # of? #?': 'Page 2 of 9',
    'breadcrumb|breadcrumbs': 'Breadcrumb'
  },
  'newsletter prompt': {
    'newsletter|newsletters|subscribe|subscription': 'Newsletter',
    'sign up *': 'Sign up for the briefing',
    'subscribe to|for *': 'Subscribe to our channel',
    'get the|our|your|all|more *': 'Get the best of the harbour in your inbox'
  },
  'related links': {
    'related|trending|recommended|popular|recent|latest|also|more': 'Related',
    'related|watch|listen|recommended|trending|next coverage|reading|story|article|video|up|now? *':
      'Related: Twelve quays worth a detour',
    'read|learn|see|view|show|explore|discover more|all|also|next|this|full|on|about|the|story|article|here+ *':
      'Read more',
    'read|see also *': 'Read also: The heron of Eldmoor',
    'more about|on|in|from|great|top|stories|news|like *': 'More great stories',
    'click here *': 'Click here for more information',
    "editors|editor's picks|choice|pick": "Editor's picks",
    "don't miss *": "Don't miss: the best walks",
    'top|breaking|latest stories|news|headlines|posts|articles|picks+': 'Top stories'
  },
  'share bar': {
    'share|tweet|pin|like|print|email|save|follow|copy|bookmark': 'Share',
    'facebook|twitter|linkedin|pinterest|reddit|whatsapp|instagram|youtube|rss|x|tiktok|threads|bluesky|flipboard|mastodon|telegram|snapchat':
      'Facebook',
    '# shares|likes|views|votes|upvotes|followers|retweets': '230 shares'
  },
  'tag list': {
    'tags|tag|topics|topic|tagged|keywords|filed|categories|category under|with|in? *': 'Tags: boats, quay'
  },
  timestamp: {
    '# min|mins|minute|minutes|hours|hour|days|day|weeks|months|h|d read|ago|reading|to': '9 min read',
    'updated|published|posted|modified|last|updated|first|created+ on|at|by? *': 'Last updated on March 3, 2021',
    'reading time *': 'Reading time: 4 minutes'
  }
}
