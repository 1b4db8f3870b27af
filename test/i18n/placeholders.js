import { IntlMessageFormat } from 'intl-messageformat';
import { catalogues } from "../../src/i18n/message.js";
/** The parameters that a sentence needs, in the order of the alphabet; a choice of words counts once. */
export function placeholdersOf(source, language = 'nl') {
    const names = new Set();
    const visit = (elements) => {
        for (const element of elements) {
            if ('options' in element)
                for (const { value } of Object.values(element.options))
                    visit(value);
            // 0 is plain text and 7 the number sign inside a plural; all others name a parameter.
            if (element.type !== 0 && element.type !== 7)
                names.add(element.value);
        }
    };
    visit(new IntlMessageFormat(source, language, undefined, { ignoreTag: true }).getAst());
    return [...names].sort();
}
/** What stands after a prefix in the keys: `refusal.` gives `stale.title`. */
export const keysUnder = (prefix) => Object.keys(catalogues.nl)
    .filter(key => key.startsWith(prefix))
    .map(key => key.slice(prefix.length));
