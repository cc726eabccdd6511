const THANKS =
  /(?<![\p{L}])(?:thank you|thanks|thank u|thanking you|thankful|thank-you|thx|tx|ty|cheers|grateful|gratitude|gratefully|appreciate[sd]?|appreciation|appreciative|obliged|indebted|ta|merci|gracias|danke|vielen dank|obrigad[oa]|grazie|takk|tack|tak|kiitos|bedankt|dank|dzi[eę]kuj[eę]|shukran|asante|ngiyabonga|mahalo|mamnoon|much appreciated|salamat|shukriya|dhanya(?:vad|wad)|nandri|go raibh|diolch|tapadh leat|k[oö]sz[oö]n[oö]m|d[eě]kuji|[dď]akujem|paldies|a[cč]i[uū]|ait[aä]h|faleminderit|terima kasih|c[aả]m [oơ]n|kamsahamnida|tod[aá] raba|sa[gğ] ?ol|murakoze|webale|zikomo|tatenda|siyabonga|dankie|gr[aà]cies|eskerrik|f[oó]r grand|hats off to you|god bless|take my hat off to you|teşekkürler|dhanyavaad|medaase|enkosi|bless you|kind of you|means? (?:a lot|so much|the world)|owe you|in your debt|hvala|multumesc|arigat[oō]|ng[āa] mihi|m[īi]harb[āa]n|xie ?xie)(?![\p{L}])|спасибо|дякую|ありがとう|感謝|謝謝|谢谢|감사|شكرا|ممنون|धन्यवाद|ευχαριστώ/iu;
/** "Thanks to your guide it works" tells a cause; the thanking is still to come. */
const CAUSE = /\bthanks (?:in (?:large )?part )?to (?!you\b)/giu;
/** "Thank you" as part of something else. */
const NOT_THANKS = /\b(?:no thanks to|thanks for nothing|thankless)\b/giu;

/** Whether these words thank somebody. */
export function thanksIn(text: string): boolean {
  return THANKS.test(text.replace(CAUSE, ' ').replace(NOT_THANKS, ' '));
}
