/** Invented but likely words, for rows in great numbers. Commonest first, as Zipf found them in any text. */
const split = (words: string): string[] => words.split(/\s+/u).filter(Boolean);

const SMALL = split(`
  the and to of a in we that is it for was with on as she he they this but be have not are from at by
  what when first about more than next time would could should asked said told wants needs has had do
  how why who which their her his our before after again because without between while then there
  into over under also still only both each every some few most much very good better best hard early late
`);

const STEMS = split(`
  tide harbour light wind pilot chart anchor bridge river rope sail beacon ferry crane cargo signal buoy
  garden orchard seed root branch leaf meadow barn mill bread salt honey wool loom thread needle pattern
  glass copper iron silver stone brick timber plank roof door window lamp clock bell drum flute choir
  parser compiler schema query index cache queue socket token thread kernel patch merge branch commit
  release review test metric budget roadmap sprint ticket backlog owner team hire mentor manager leader
  career promotion salary feedback trust conflict decision risk scope draft outline essay talk slide
  audience question answer story teacher student lesson course school library archive museum letter
  market price customer invoice contract partner supplier founder investor pension garden mountain valley
  forest island coast storm cloud winter summer autumn spring morning evening journey map compass lantern
  measure weight balance shape colour sound silence memory habit practice patience courage doubt promise
`);

const AFTER = ['', 's', 'ing', 'ed', 'er', 'ers', 'less', 'ful', 'like', 'wise', 'ward', 'hood'];

const STEMS_AFTER = AFTER.flatMap((end) => STEMS.map((stem) => stem + end));
const COMPOUNDS = STEMS.flatMap((stem, at) =>
  STEMS.filter((_, other) => (at * 7 + other * 13) % 3 === 0).map((other) => stem + other),
);

/** About twenty thousand words as they would be written in English. */
export const ENGLISH = [...new Set([...SMALL, ...STEMS_AFTER, ...COMPOUNDS])];

/** Words of other languages and scripts, each list commonest first. */
export const ELSEWHERE = [
  split(`und die der ist nicht wir für mit über können müßte Gespräch Frage Brücke Hafen Gezeiten Lösung
    Größe Übung Rückmeldung Entscheidung Verantwortung Führung Zukunft Wünsche Gärten frühmorgens`),
  split(`et les des une pour avec être déjà très après première réponse écoute forêt rivière lumière
    marée équipe réunion décision carrière élève leçon métier façon garçon théâtre hôtel naïveté cœur`),
  split(`i nie jest się że dla przez można pierwszy rozmowa pytanie odpowiedź światło łódź morze przypływ
    zespół decyzja kariera nauczyciel lekcja ćwiczenie życie źródło wdzięczność`),
  split(`и не что это для как первый разговор вопрос ответ свет море лодка прилив команда решение работа
    учитель урок упражнение жизнь источник благодарность ёлка объём`),
  split(`في من على هذا كان مع أول سؤال جواب ضوء بحر قارب مد فريق قرار عمل معلم درس تمرين حياة شكر`),
  split(
    `और नहीं है के लिए पहला बातचीत प्रश्न उत्तर प्रकाश समुद्र नाव ज्वार दल निर्णय काम शिक्षक पाठ अभ्यास जीवन धन्यवाद`,
  ),
  split(
    `我们 不是 可以 第一次 谈话 问题 回答 灯光 大海 小船 潮水 团队 决定 工作 老师 课程 练习 生活 感谢`,
  ),
];

/** Names in their scripts: the first list goes with the second. */
export const NAMES: { first: string[]; last: string[]; between: string; share: number }[] = [
  {
    first:
      split(`Ada Ngozi Odalys Kaveh Marit Tomasz Zoë Ludwig Séverine Aoife Jean-Luc María Tamsin Elif
      Bartholomew Catrin Dagny Emeka Fionnuala Gwendolyn Henrik Imogen Joaquín Katharina Lorcan Mirela
      Niamh Oluwaseun Paloma Quentin Rosalind Sigrún Thandiwe Ursula Viktor Wilhelmina Ximena Yannick Zsófia
      Anselm Beatrix Cosima Dmitar Esperanza Florian Giulia Hedda Isidro Jolanta Kasimir Leocadia Magnus`),
    last: split(
      'Bright Oaken Silver Harrow Winter Quill Black Elder Mossy Copper Raven North Fair Salt Ash',
    )
      .flatMap((start) =>
        split(
          'water fen ley stone feather field brook thorn wick mere gate holm shaw combe worth',
        ).map((end) => start + end),
      )
      .concat(
        split(`Moreno Finch Łukaszewicz Lindqvist Duquesne Adéwálé Ferrand Brandão Szczęsny Þórsdóttir
          Ó’Dálaigh Yıldırım Václavek Škvorecký Nuñez Gräfenhain Çelik Ibáñez Mäkinen Kőrösi`),
      ),
    between: ' ',
    share: 70,
  },
  {
    first: split('Ксения Тимофей Варвара Лев Марфа Святослав Агата Ярослав Елена Борис'),
    last: split(
      'Лебедева Полесский Ветрова Морской Заречная Сосновский Ключева Громов Тихая Огнев',
    ),
    between: ' ',
    share: 8,
  },
  {
    first: [...'小大文志明玉春海天思美云德子雨'].flatMap((one) =>
      [...'龙雨华强梅兰风月生林'].map((two) => one + two),
    ),
    last: [...'李王张刘陈杨赵黄周吴徐孙马朱胡林郭何高罗'],
    between: '',
    share: 8,
  },
  {
    first: split('نغوزي نور سلمى كريم ليلى يوسف هالة طارق ريم عمر'),
    last: split('العربي الهاشمي البحري النجار الصياد الكاتب الشامي المغربي'),
    between: ' ',
    share: 6,
  },
  {
    first: split('नेहा अर्जुन मीरा रोहन काव्या विक्रम अनन्या ईशान'),
    last: split('शर्मा पटेल वर्मा नायर जोशी मेहता राव सेन'),
    between: ' ',
    share: 5,
  },
  {
    first: split('Minh Khai Thị Ánh Văn Đức Ngọc Lan Quốc Bảo'),
    last: split('Nguyễn Trần Lê Phạm Hoàng Đặng Bùi'),
    between: ' ',
    share: 3,
  },
];

export const ROLES =
  split(`Engineer Architect Director Designer Researcher Editor Founder Teacher Manager
  Analyst Advisor Conductor Curator Surveyor Librarian Economist`);
export const HOUSES = split('Works Labs Circle Press School Trust Partners Yard Guild Institute');
export const PLACES = ['Porto, Portugal', 'Kraków, Poland', 'Göteborg, Sweden', 'Lagos, Nigeria']
  .concat([
    'Pune, India',
    'Christchurch, New Zealand',
    'Apia, Samoa',
    'Greater Leeds Area',
    'København',
  ])
  .concat(['São Paulo, Brazil', '上海，中国', 'دبي', 'Montréal, Canada', 'Đà Nẵng, Vietnam']);
export const TIME_ZONES = ['Europe/Lisbon', 'Europe/Warsaw', 'Africa/Lagos', 'Asia/Kolkata'].concat(
  ['Pacific/Auckland', 'Pacific/Apia', 'America/Sao_Paulo', 'Asia/Shanghai', 'Asia/Dubai'],
);
