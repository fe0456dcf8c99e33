/** All that runs on any page, for one script: where pages are opened from a disk, browsers run no modules. */
import './site.ts';
import './letter-pages.ts';
import './elements/find-state.ts';
import './elements/precedents-table.ts';
import './elements/site-search.ts';
import './elements/standing-choice.ts';
import './elements/states-table.ts';
