// @ts-check
/**
 * Whether a text is English, as far as its small words tell. In doubt it is not: a remark about somebody's
 * words that rests on the wrong language is worse than none.
 */

/**
 * @param {string} text
 */
export function isEnglish(text) {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const ours = words.filter((word) => ENGLISH.has(word)).length;
  const theirs = words.filter((word) => OTHERS.has(word)).length;
  const accented = words.filter((word) => /[^a-z]/.test(word)).length;
  // A name or a borrowed word may have an accent; a text full of them is in another language.
  return ours * 7 >= words.length && ours > 2 * (theirs + accented) && ours > 0;
}

const split = (/** @type {string} */ words) => new Set(words.split("|"));

/** Left out are those that other languages spell alike: a, I, in, is, was, so, me, no, to, on, of, for, at. */
const ENGLISH = split(
  "the|and|that|with|they|them|their|from|this|these|those|when|what|which|who|were|been|have|had|has|not|but|" +
    "it|its|our|ours|us|we|my|your|his|her|she|he|you|by|before|after|then|there|then|because|would|could|should|" +
    "about|into|out|up|down|off|over|again|every|each|one|two|three|other|than|more|most|all|both|only|said|told|" +
    "asked|made|did|do|went|got|took|gave|found|put|called|saw",
);

const OTHERS = split(
  // Those that are no English words. German, Dutch, Scandinavian
  "und|der|das|den|dem|ein|eine|einen|ich|wir|nicht|auf|für|ist|haben|hatte|dann|zu|von|" +
    "ik|het|een|en|wij|dat|niet|met|voor|te|zijn|hebben|naar|ook|op|aan|jeg|og|ikke|det|som|vi|til|av|på|att|och|" +
    "med|har|hade|havde|etter|efter|" +
    // French, Spanish, Portuguese, Italian, Romanian
    "le|la|les|un|une|des|du|et|je|nous|que|qui|est|dans|pour|pas|sur|avec|était|avons|au|ce|el|los|las|una|y|yo|" +
    "que|con|por|para|fue|del|se|lo|al|o|os|eu|nós|não|foi|com|da|na|il|di|che|e|ho|abbiamo|non|sono|" +
    "della|nel|si|și|" +
    // Polish, Czech, Croatian, Turkish, Indonesian, Swahili, Tagalog
    "w|z|na|nie|się|że|jest|byl|bylo|jsem|jsme|smo|je|ve|bir|bu|yang|di|saya|kami|untuk|" +
    "ya|wa|kwa|ni|ang|ng|sa|mga|ako|kami",
);
