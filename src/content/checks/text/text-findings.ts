import type { Place } from '../../problems/places.ts';
import type { Problem } from '../../problems/problem.ts';

/** An address that a text links to, to be compared with all pages. */
interface FoundLink extends Place {
	address: string;
}

/** A component with its attributes. */
interface FoundComponent extends Place {
	name: string;
	attributes: Record<string, string>;
}

/** What a walk through a text brings to light. */
export interface TextFindings {
	problems: Problem[];
	links: FoundLink[];
	/** Ids of headings. */
	anchors: Set<string>;
	/** Components in order. */
	components: FoundComponent[];
	/** Whether it is certain which addresses the components bring into the page. */
	sure: boolean;
}
