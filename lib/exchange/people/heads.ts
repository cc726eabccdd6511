import type { ContactField } from './columns';

export type Heads = [field: ContactField | null, shape: RegExp][];

/** Heads of columns, as LinkedIn, Google, Outlook and forms write them, in several languages; the first that fits counts. */
export const HEADS: Heads = [
  // Of no use here, though they look like something that is.
  [
    null,
    /\b(?:phonetic|yomi|typ|type|tipo|label|timestamp|photo|birthday|anniversary|connected on|id|suffix|prefix|initials|fax|phone|mobile|pager|gender|priority|sensitivity|custom field|relation|pron\w+|hear about|office location|screen name)\b/u,
  ],
  [null, /\b(?:manager|assistant|spouse|owner|emergency|maiden|event|file)s?\b.*\bname\b/u],
  [
    'firstName',
    /\b(?:first|given) ?name$|^(?:vor|pre)[ -]?name$|^(?:first|prenom|voornaam|imie)$/u,
  ],
  ['middleName', /^(?:(?:middle|additional)(?: name)?|weitere vornamen|deuxieme prenom)$/u],
  [
    'lastName',
    /\b(?:last|family) ?(?:name|initial)$|^(?:sur|nach|achter)[ -]?(?:name|naam)$|^(?:last|apellidos?|cognome|sobrenome|nazwisko|nom de famille)$/u,
  ],
  ['email', /\be ?-?mails?\b|\bmail address\b|\bcorreo\b|\bmessagerie\b|\bcourriel\b/u],
  [
    'link',
    /\b(?:urls?|linkedin|links?|web ?sites?|web ?pages?|web ?seite|page web|siti?[eo] web|profiles?|home ?page|github|blog)\b/u,
  ],
  ['handle', /\b(?:slack|handle|user ?name|displayname|nick(?:name)?|spitzname|surnom|apodo)\b/u],
  [
    'timeZone',
    /\btime ?zone\b|\btz\b|\butc offset\b|\bzeitzone\b|\bfuseau\b|\bzona horaria\b|\bfuso\b|\btijdzone\b/u,
  ],
  [
    'areas',
    /\b(?:areas?|topics?|expertise|skills?|mentor (?:in|on)|help(?: \w+)? with|subjects?|interests?|specialit(?:y|ies)|fields?|themen|schwerpunkte?|kenntnisse|fachgebiete?|domaines?|competences?|temas|habilidades|competenze|onderwerpen)\b/u,
  ],
  [
    'availability',
    /\b(?:hours?|availab\w*|capacity|time per week|how much time|how often|verfugbarkeit|std|stunden|disponib\w+|beschikbaarheid)\b/u,
  ],
  ['headline', /\b(?:role|position|title)\b.*\b(?:company|organi[sz]ation|employer)\b/u],
  [
    'company',
    /\b(?:compan(?:y|ies)|organi[sz]ation(?: name)?|employer|firm|workplace|school|team|account name|firma|unternehmen|societe|entreprise|empresa|azienda|bedrijf)\b(?!.*\btitle\b)/u,
  ],
  [
    'headline',
    /\b(?:position|role|headline|occupation|what (?:do you|they) do|rolle|funktion|fonction|poste|puesto|cargo|ruolo|functie|stanowisko)\b|. title\b/u,
  ],
  [
    'place',
    /\b(?:location|city|country|place|region|based|ort|land|stadt|wohnort|standort|ville|pays|ciudad|pais|citta|plaats|miasto)\b/u,
  ],
  [
    'name',
    /^(?:(?:full|display|your|preferred|contact|mentor|mentor s|member|first and last) ?)?name$|^(?:mentor|who|nom|nombre|nome|naam|anzeigename)$|\b(?:name|prenom|nom|nombre|nome|imie) (?:and|und|et|y|e|i) (?:surname|nachname|prenom|nom|apellidos?|cognome|nazwisko)\b|\bvor und nachname\b|\b(?:nom|nombre|nome) complet[oe]?\b/u,
  ],
  [
    'notes',
    /\b(?:notes?|comments?|anything else|about|bio|description|remarks?|introduction|notiz(?:en)?|bemerkung(?:en)?|anmerkung(?:en)?|kommentare?|commentaires?|remarques?|notas|comentarios|opmerkingen)\b/u,
  ],
];

/** What counts where no other column holds the same: Outlook's "Title" is a "Dr." beside the job's. */
export const ELSE: Heads = [
  ['name', /\b(?:names?|naam)\b|^file as$/u],
  ['headline', /^(?:title|department|profession|beruf)$/u],
  ['areas', /^tags?$/u],
];
