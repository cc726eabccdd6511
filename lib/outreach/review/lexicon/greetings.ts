/** Words that open a greeting, in the languages people greet mentors in. */
export const GREETING_WORDS = [
  'hi|hello|hey|hiya|heya|hullo|howdy|dear|dearest|greetings|welcome|respected|esteemed|yo',
  "good (?:morning|afternoon|evening|day)|g'day|morning|afternoon|evening",
  'hallo|guten (?:tag|morgen|abend)|gr[üu](?:ß|ss) (?:gott|dich)|gr[üu]ezi|servus|moin(?: moin)?|lieber?|liebes|sehr geehrter?|werte[rs]?',
  'bonjour|bonsoir|salut|coucou|cher|ch[èe]re',
  'hola|buen(?:os)? d[íi]as?|buenas(?: tardes| noches)?|estimad[oa]|querid[oa]|apreciad[oa]',
  'ol[áa]|oi|bom dia|boa tarde|boa noite|car[oa]|prezad[oa]',
  'ciao|salve|buongiorno|buonasera|gentile|egregio',
  'hei|hej|hejsan|heisann|moi|terve|hall[óo]|h[æa]|god dag|god morgen|k[æjä]+re|hyvää päivää',
  'goedendag|goedemorgen|goedemiddag|beste|hoi|goeie ?dag|geagte',
  'cze[śs][ćc]|dzie[ńn] dobry|witaj|drog[ia]|szanown[ya]|ahoj|dobr[ýy] den|zdravo|bok|szia|kedves|bun[ăa](?: ziua)?|drag[ăa]|sveiki|labas|tere',
  'shalom|sal[aā]m|salaam|salam|as-?sal[aā]m[ -]?u?[ -]?alai?kum|assalamu alaikum|marhaba|ahlan',
  'namast[eé]|namaskar|vanakkam|nomoskar|sat sri akal|pranam',
  'kia ora|t[ēe]n[āa] koe|talofa|aloha|bula|m[āa]l[ōo]',
  'jambo|habari|sawubona|sanibonani|molo|dumela|mambo|sannu|e kaaro|nnọọ|selam|merhaba|say[ıi]n|sevgili',
  'selamat (?:pagi|siang|sore|malam)|halo|xin ch[àa]o|mabuhay|kamusta|sawasdee',
].join('|');

/** Titles before or after a name; they are no part of it. */
export const TITLE_WORDS = new Set(
  (
    'dr dra doctor doc prof professor mr mrs ms mx miss master sir madam madame maam dame lord lady rev reverend father fr ' +
    'sister brother nurse coach chef chief captain judge senator councillor bishop rabbi imam herr frau fru signora ' +
    'signor señor señora senor senora sr sra srta don doña dona monsieur mme m pan pani eng engr ing arch adv ji san ' +
    'sensei garu bhai didi uncle auntie aunty mama mzee mwalimu ustadh ustad oga bwana dott dottssa hr whaea matua kaiako officer sergeant matron pastor alhaji alhaja hajia barrister'
  ).split(' '),
);

/** What is greeted when it is not one person by name. */
export const NOBODY_WORDS = new Set(
  (
    'there all both team everyone everybody everyone folks friends friend again colleague colleagues mentor mentors ' +
    'committee board office programme program people guild group hiring manager managers coordinator coordinators ' +
    'organiser organisers organizer organizers champions world mate mates guys you yall ladies gentlemen sirs neighbour ' +
    'neighbor neighbours community members member crew staff department reader stranger from to and or in on a an the ' +
    'my our your i im i’m it this we hope thanks thank sorry just quick happy good great nice long yes no so as hello hi ' +
    'me one two new fellow wonderful lovely kind who whom whoever concern may human internet person support desk admins admin ' +
    'morning afternoon evening monday tuesday wednesday thursday friday saturday sunday week year day weekend'
  ).split(' '),
);
