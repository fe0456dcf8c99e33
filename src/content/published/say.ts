import { fill } from '../../i18n/messages.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Interface } from '../schemas/interface.ts';
import type { Say } from '../schemas/interface/messages.ts';

/** Says the messages of content/<language>/ui.yaml. */
export const sayIn =
	(language: Language, groups: Interface): Say =>
	(key, ...[values = {}]) => {
		const [group = '', name = ''] = key.split('.');
		const message = groups[group]?.[name];
		if (message === undefined) throw new Error(`content/${language}/ui.yaml has no "${key}".`);
		return fill(message, values, language);
	};
