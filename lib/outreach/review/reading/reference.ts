import { ANYBODYS, DID, DOES, NOT_DID, SURE_WORK, WHICH_WORK } from '../lexicon/theirs';
import { overlaps, type Reading } from './reading';
import type { Sentence } from './sentences';

const OF_THEIRS = new RegExp(
  [
    // "your one-page lab book template", "your team's letter", "your work with …"; not "your time".
    String.raw`\byour (?:(?:own|very|latest|recent|last|first|new|old|great|excellent|short|long|little|lovely|clear|whole|entire|\d{4}|other|second|third|brilliant|inspiring|amazing|wonderful|insightful|impressive) )*(?:${WHICH_WORK}|${SURE_WORK}\b|[\[<{]|["']\p{L}|\p{L}[\p{L}-]*'s? (?!(?:time|help|advice|support|guidance)\b)\p{L}+)`,
    String.raw`\byour (?!(?:${ANYBODYS})\b)\p{L}[\p{L}\d-]{2,}(?: |[,.;:)?!'"]|$)`,
    String.raw`\byour (?:\p{L}[\p{L}\d'-]* ){1,5}?(?:${SURE_WORK})\b`,
    String.raw`\byour (?:team|lab|ward|school|department|hospital|clinic|shop|studio|class|group|company|firm|agency|office|colleagues?|people|students?|crew|parish|church|museum|farm|club|council|charity|library|band|choir|workshop)(?: (?:in|at|from|of) (?:\p{L}[\p{L}'-]* ?){1,3})? ?(?:(?:first|once|recently|also|has|have|had) )?(?:${DID})\b`,
    String.raw`\byou(?:'ve| have| had| once| also| just| recently| first| twice| both| all| yourself| kindly| then| two| so| very|'d)* (?!(?:${NOT_DID})\b)(?:${DID})\b`,
    String.raw`\b(?:where|that|as|which|and|how|because|see|saw|there|profile|page|piece|but) you (?:also |always |still |once |rightly |clearly |even )?(?:${DOES})\b`,
    String.raw`\b(?:saw|heard|watched|met|seen|caught|remember|listened to|found) you (?:at|on|in|speak|talk|present|explain|give|show|play|teach|lead|through your|by your|via your|last|when|describe|say|answer|handle|sing|cook|work)\b`,
    String.raw`\b(?:the way|the (?:time|day|night|moment|part|bit|piece|story|clip|page|scene) (?:where|when|in which|how)|i (?:saw|see|like|liked|love|loved|admire|noticed|remember) how) you (?:\p{L}+)`,
    String.raw`\b(?:we (?:met|talked|spoke|chatted|discussed|worked|sat|shared|overlapped|were both)|(?:our|last) (?:conversation|chat|talk|discussion|meeting|call|time we|encounter)|last time)\b`,
    String.raw`\b(?:I|I've|have|we) (?:just |once |recently )?(?:read|heard|saw|seen|watched|learned|learnt) (?:about |of |again )?(?:how|why|where|what) (?:you|your)\b`,
    // A turn of their life: "you were a baker, and now you build organs".
    String.raw`\byou (?:were|became|used to be|once were) (?:an? |the )\p{L}+`,
    String.raw`\b(?:by you|of yours)\b|\byou and I\b|\byour name (?:came|comes|was|keeps|kept|is on|stands|stood|appears|appeared)\b|(?:^|\bI |\bI've |\bI have |really |just |absolutely |greatly |, |and )(?:loved|love|enjoyed|liked|read|watched|saw|seen|heard|attended|caught|use|used|finished|bought|studied|listened to) (?:the|that|this) (?:\p{L}[\p{L}'-]* ){0,3}?(?:${SURE_WORK})\b|\bknow you(?:r (?:name|voice|face|work))? (?:from|through)\b`,
  ].join('|'),
  'iu',
);
const TITLE = /(?:^|[\s(])(["'])(?=\p{Lu})(?:[^"'\n ]+ ){1,12}[^"'\n ]+\1(?=[\s,.;:!?)]|$)/u;
const ASKED =
  /\b(?:how|why|what|when|where|whether|if|so that|that|which \p{L}+) (?:exactly |first |once )?you(?:'d|'ve| have| had| first| once)? \p{L}+/giu;
/** A third person who sent the writer, or told of them. */
const THROUGH =
  /(?<![\p{L}])(?:(?:\p{Lu}[\p{L}'-]+ )*\p{Lu}[\p{L}'-]+|(?:[Mm]y|[Oo]ur) (?:\p{L}+ ){1,3}|(?:[Aa]n?|[Oo]ne of) (?:\p{L}+ ){1,4}|[Ss]?[Hh]e|[Tt]hey)(?:,? [^.?!,]{0,60},| (?:at|from|in|of|on|with|over|here)\b[^.?!,;]{0,50})? ?(?:just |once |has |had |also |kindly |always |still |recently |already |first |has just )?(?:said|says|told|tells|suggested|suggests|mentioned|mentions|recommended|recommends|thought|thinks|pointed|sent|introduced|advised|encouraged|referred|gave me your|passed|put (?:us|me)|speaks|spoke|showed|forwarded|lent|nudged|named|connected|urged|brought up|shared)\b(?![^.?!]{0,40}\b(?:everyone|everybody|people|all of us|we all|I should (?:get|find|have|look for) an?)\b)[^.?!]{0,100}\b(?:you|your|us)\b/u;
const VIA =
  /\b(?:introduced by|referred by|recommended by|sent by|on the (?:advice|suggestion|recommendation) of|at the suggestion of|via|through) (?:my |our )?(?:\p{Lu}|colleague|friend|manager|supervisor|teacher|professor|mentor)/u;
const BOARD =
  /\b(?:your|the|our|'s) (?:\p{L}[\p{L}'-]* ){0,3}(?:profile|card|entry|listing|page|bio|board|directory|mentor list|mentors?'? list|bulletin|offer)\b|\b(?:board|directory|bulletin)\b|\byou (?:offer|list|mention|write|say|mentor|help|are listed)/iu;
const PROFILE =
  /\b(?:your|the) (?:\p{L}+ ){0,2}profile (?:says|lists|mentions|shows|tells|reads|that you)/iu;

/** Whether a sentence refers to something this person made, said or did, or says who sent the writer. */
export function isReference(sentence: Sentence, { message, gifts, asks }: Reading): boolean {
  // What one offers to do with "your docs" is not yet a reason to write.
  const gift = gifts.find((each) => overlaps(each, sentence));
  const told = gift
    ? sentence.text.slice(0, Math.max(0, gift.from - sentence.from))
    : sentence.text;
  // Nor is what one asks: "how you got there" may be said to anybody.
  const text = asks.some((ask) => ask.sentence === sentence) ? told.replace(ASKED, ' ') : told;
  return (
    OF_THEIRS.test(text) ||
    TITLE.test(text) ||
    THROUGH.test(text) ||
    VIA.test(text) ||
    PROFILE.test(text) ||
    (message.purpose === 'bulletin-board' && BOARD.test(text))
  );
}

/** Whether any sentence of the message does. */
export function refersToThem(reading: Reading): boolean {
  return reading.sentences.some((sentence) => isReference(sentence, reading));
}
