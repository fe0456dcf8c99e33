/** Both elements of the letter's pages in one script: what they share would be a request more. */
import './elements/letter-list.ts';
import './elements/letter-workshop.ts';
