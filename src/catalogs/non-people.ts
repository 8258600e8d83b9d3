const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Countries and regions in one word, as news makes them speak: “China said”. */
export const countries: readonly string[] = words(`
  Afghanistan Albania Algeria America Andorra Angola Argentina Armenia Australia Austria Azerbaijan Bahrain Bangladesh
  Belarus Belgium Belize Benin Bhutan Bolivia Bosnia Botswana Brazil Britain Brunei Bulgaria Burma Burundi Cambodia Cameroon
  Canada Chad Chile China Colombia Congo Croatia Cuba Cyprus Czechia Denmark Djibouti Ecuador Egypt England Eritrea Estonia
  Ethiopia Europe Fiji Finland France Gabon Gambia Georgia Germany Ghana Greece Grenada Guatemala Guinea Guyana Haiti
  Honduras Hungary Iceland India Indonesia Iran Iraq Ireland Israel Italy Jamaica Japan Jordan Kazakhstan Kenya Kiribati
  Kosovo Kuwait Kyrgyzstan Laos Latvia Lebanon Lesotho Liberia Libya Liechtenstein Lithuania Luxembourg Macedonia Madagascar
  Malawi Malaysia Maldives Mali Malta Mauritania Mauritius Mexico Micronesia Moldova Monaco Mongolia Montenegro Morocco
  Mozambique Myanmar Namibia Nepal Netherlands Nicaragua Niger Nigeria Norway Oman Pakistan Palestine Panama Paraguay Peru
  Philippines Poland Portugal Qatar Romania Russia Rwanda Samoa Scotland Senegal Serbia Seychelles Singapore Slovakia
  Slovenia Somalia Spain Sudan Suriname Sweden Switzerland Syria Taiwan Tajikistan Tanzania Thailand Tibet Togo Tonga Tunisia
  Turkey Türkiye Turkmenistan Tuvalu Uganda Ukraine Uruguay Uzbekistan Vanuatu Venezuela Vietnam Wales Yemen Zambia Zimbabwe
  Chechnya Crimea Catalonia Quebec Greenland Africa Asia Antarctica Kurdistan Xinjiang Xizang Kashmir Gaza Donbas Darfur Sinai Dagestan Siberia Bavaria Scandinavia
`)

/** Capitals, other cities and houses that stand for a government or a market: “Beijing said”. */
export const cities: readonly string[] = words(`
  Accra Algiers Amman Amsterdam Ankara Athens Atlanta Auckland Baghdad Baku Bangkok Barcelona Beijing Beirut Belfast Belgrade
  Berlin Bern Bogota Bogotá Bonn Boston Brasilia Brasília Bratislava Brussels Bucharest Budapest Cairo Calcutta Canberra Caracas
  Cardiff Chicago Copenhagen Dakar Dallas Damascus Delhi Detroit Dhaka Doha Dubai Dublin Edinburgh Frankfurt Geneva Glasgow
  Hanoi Harare Havana Helsinki Hollywood Houston Islamabad Istanbul Jakarta Jerusalem Johannesburg Kabul Kampala Kathmandu
  Khartoum Kiev Kigali Kinshasa Kyiv Kyoto Lagos Lima Lisbon Liverpool Ljubljana London Luanda Lusaka Madrid Manchester Manila
  Melbourne Miami Milan Minsk Mogadishu Montreal Moscow Mumbai Munich Nairobi Naypyidaw Nicosia Oslo Ottawa Paris
  Philadelphia Prague Pretoria Pyongyang Quito Rangoon Reykjavik Reykjavík Riga Riyadh Rome Santiago Sarajevo Seoul Shanghai
  Shenzhen Skopje Sofia Stockholm Strasbourg Sydney Taipei Tallinn Tbilisi Tehran Teheran Tirana Tokyo Toronto Tripoli Tunis
  Ulaanbaatar Vancouver Vienna Vilnius Warsaw Washington Wellington Yangon Yerevan Zagreb Zurich
  Whitehall Westminster Pentagon Kremlin Stormont Holyrood
  Alabama Alaska Arizona California Colorado Connecticut Florida Hawaii Illinois Iowa Kansas Maryland Massachusetts Michigan
  Minnesota Mississippi Missouri Nebraska Nevada Ohio Oklahoma Oregon Pennsylvania Tennessee Texas Utah Vermont Wisconsin
`)

/** News agencies, papers and channels: “Xinhua said”. */
export const newsAgencies: readonly string[] = words(`
  Xinhua Reuters Bloomberg Tass Interfax Kyodo Yonhap Anadolu Fars Tasnim Mehr Antara Bernama Jiji Kommersant Pravda Izvestia
  Ansa Efe Axios Politico Newsweek Forbes Spiegel Bild Haaretz Maariv Ynet Billboard Nikkei Asahi Mainichi Yomiuri Caixin Sina
  Sputnik Breitbart Newsmax Wikipedia Lancet Hürriyet Ukrinform Unian
`)

/** Companies, bodies and movements that papers name in one word without saying what they are: “Goldman said”. */
export const organizations: readonly string[] = words(`
  Adidas Airbus Alibaba Alphabet Amazon Anthropic Apple Aramco AstraZeneca Audi Baidu Barclays Boeing Bosch ByteDance Carrefour
  Caterpillar Chevron Chrysler Cisco Citigroup Coca-Cola Daimler Danone Deloitte Disney Ericsson Exxon ExxonMobil
  Facebook Fitch Foxconn Gallup Gazprom Glencore Goldman Google Greenpeace Halliburton Heineken Hitachi
  Honda Honeywell Huawei Hyundai Infosys Instagram Intel JPMorgan Kia Kodak Lenovo Lockheed Lufthansa Marriott Mastercard
  Mercedes Microsoft Mitsubishi Monsanto Motorola Napster Nestle Nestlé Netflix Netscape Nike
  Nintendo Nissan Nokia Novartis Novell Nvidia Oracle Oxfam Pemex PepsiCo Petrobras Peugeot Pfizer Porsche Qantas
  Qualcomm Raytheon Renault Rolls-Royce Rosneft Ryanair Samsung Santander Shell Siemens Snapchat Sony SpaceX Spotify Starbucks
  Stellantis Subaru Suzuki Telegram Tencent Tesla TikTok Toshiba Toyota Twitter Uber Unilever Verizon Viacom Visa
  Vodafone Volkswagen Volvo Walmart WhatsApp Xerox Xiaomi Yahoo YouTube Yukos Zoom
  Hamas Hezbollah Hizbollah Hizbullah Fatah Taliban Mossad Nato Nasa Unesco Unicef Opec Fifa Uefa Ofcom Ofsted Interpol
  Europol Frontex Labour Likud Fed Medicare Medicaid Nasdaq Eurostat Ofgem Ofwat Eurotunnel Aldi Lidl Tesco Asda
  Arsenal Chelsea Everton Tottenham Juventus Benfica Ajax Feyenoord Celtic Bayern Dortmund Atletico Sevilla Galatasaray
`)

/** People of one name, and names so well known that honest papers leave them unintroduced. */
export const famousNames: readonly string[] = words(`
  Adele Aristotle Banksy Beethoven Beyoncé Beyonce Biden Björk Bono Buddha Caesar Cher Churchill Confucius Darwin Descartes
  Einstein Eminem Enya Erdogan Erdoğan Freud Galileo Gandhi God Goethe Hegel Hemingway Hitler Jesus Jokowi Kafka Kaká Kant
  Lenin Leonardo Lorde Macron Madonna Mandela Mao Maradona Marx Merkel Messi Michelangelo Modi Mohammed Moses Mozart Muhammad
  Napoleon Netanyahu Neymar Nietzsche Obama Oprah Orwell Pele Pelé Picasso Plato Prabowo Ptolemy Putin Rembrandt Rihanna
  Ronaldinho Ronaldo Santa Satan Shakespeare Shakira Socrates Stalin Suharto Sukarno Thatcher Tolstoy Trump Voltaire Xi
  Zelensky Zelenskyy Zelenskiy Zeus
`)

/** Lower-case words after a name that show a company, a state or a place: “Marlin shares”, “Varna troops”. */
export const organizationUses: readonly string[] = words(`
  shares share stock stocks bonds spokesman spokeswoman spokesperson spokesmen officials troops forces government executives
  employees soldiers customers users products stores plant plants subsidiary board shareholders headquarters
  branch researchers scientists policymakers authorities workers factory factories airlines investors subsidiaries
  citizens residents army airport university unit management data figures police militants
  fighters leaders lawmakers economy parliament border warplanes jets embassy ambassador chairman analyst analysts economist economists managing director chief boss
`)

/** Capitalised words after a name that show the same: “Marlin Corp”, “Varna University”. */
export const organizationTails: readonly string[] = words(`
  Corp Corporation Inc Incorporated Ltd Limited Plc PLC LLC LLP Group Co Company Bank Banking University College Party Partners
  Holdings Industries International Systems Technologies Technology Communications Airlines Airways Motors Motor Securities
  Capital Associates Brothers Foundation Institute Council Ministry Department Agency Association Union Times Post News Press
  Media Club United City Town Rovers Street Hospital Airport County Province Prefecture Island Islands Bay Valley River Lake
  Beach Stadium Software Electronics Pharmaceuticals Energy Oil Gas Steel Research Management Insurance Entertainment Studios
  Records Pictures Television Radio Online Labs Laboratories Networks Network Telecom Trust Fund Funds Investments Equity
  Committee Commission Court Congress Parliament Government Army Navy Police School Church
`)

/** What stands before the bare name of one: “the retailer Marlin”. */
export const organizationNouns: readonly string[] = words(`
  agency airline app bank band brand broadcaster brokerage builder business carmaker chain charity city club company
  conglomerate drugmaker exchange factory firm giant group insurer journal lender magazine manufacturer museum network
  newspaper operator outlet paper party pharmacy platform publisher restaurant retailer school service site startup
  station store subsidiary supermarket team tool town union university utility village website
`)
