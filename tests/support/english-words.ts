/** Words that nearly every English sentence has, and none in French or Spanish. */
export const english =
	/(?<![\p{L}'’._-])(?:the|and|of|with|this|that|which|from|by|are|is|was|were|have|their|your|you|we|they|what|how|when|where|who|its|been|will|would|should)(?![\p{L}'’-])/iu;
