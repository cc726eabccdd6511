/** Words that make no subject, alone or together: none says what the message is about. */
export const SAYS_NOTHING = new Set(
  (
    'a about above again all an and any anything as ask asking at away back be big brief briefly by call can career careers catch catching ' +
    'chance chat check checking coffee collaborate collaboration colleague connect connecting connection contact contacting conversation could dear ' +
    'development discussion do enquiry enquiries excited experience expert expertise favor favour feedback few follow followup following for friend friendly from fwd fw get getting go ' +
    'good great greetings grow growth guidance guide have heading hello help helping hey hi hope how hr i idea ideas if important in info information inquiry ' +
    'inspiration interest interested interesting into intro introduce introducing introduction introductions invitation is issue it job journey just keen kind know learn learning ' +
    'let life little long looking love matter may me meet meeting mentee mentor mentored mentoring mentors mentorship message min mins minute minutes moment ' +
    'my myself need needed needing network networking new news nice note nothing of offer on one opportunities opportunity or our out over partnership personal plan please pls ' +
    'possibility possible possibly potential professional program programme project proposal quick re reaching reach read regarding regards reminder reply request requests ' +
    'say second seek seeking session short small some someone something soon story student subject success support sync take talk talking thank thanks the there thing things this thought thoughts time ' +
    'tip tips to today together topic touch touching two up update urgent urgently us very want wanted we what with wondering work would write writing you your yours advice question questions ' +
    'hope pick brain brains base in-touch opportunity mentorship request wisdom insight insights insightful perspective words word exploring explore synergy assistance regard ref kindly sir madam humble hour half fifteen twenty thirty ten five'
  ).split(' '),
);

/** As above where nothing is asked: here a thank-you or a plan may well stand alone. */
export const SAYS_LITTLE = new Set(
  'a about again all and any brief checking chat fw fwd fyi hello hey hi hiya important info information just little message mentoring mentorship my news note of on our quick re short small some something stuff the things this to touching base update updates up you your me us it heads question regarding request follow following catch catching in for from i matter matters misc various subject one programme program mentor'.split(
    ' ',
  ),
);
