/** What runs on every page, in one file: it is small. The choice of a state, tables and search have their own. */
import './search/shortcut.ts';
import './elements/copy-text.ts';
import './elements/dot-field.ts';
import './parts/language-switch.ts';
