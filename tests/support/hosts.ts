import type { Headers } from '../../src/generators/hosting/headers.ts';

/** Headers that a host sends for a path, read from its file as the host reads it. */
type HeadersAt = (path: string) => Headers;

const starts = (path: string, pattern: string) =>
	pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;

/** `_headers`: all rules that fit, and a header in two of them joined. */
export const netlifyHeaders = (text: string): HeadersAt => {
	const rules = text.split(/\n(?=\/)/).map((rule) => {
		const [pattern = '', ...lines] = rule.trimEnd().split('\n');
		return { pattern, lines: lines.map((line) => line.trim().split(/: (.*)/)) };
	});
	return (path) => {
		const headers: Headers = {};
		for (const { lines } of rules.filter(({ pattern }) => starts(path, pattern))) {
			for (const [name = '', value = ''] of lines) {
				headers[name] = name in headers ? `${headers[name]}, ${value}` : value;
			}
		}
		return headers;
	};
};

/** The maps of nginx, and the headers of its server. */
export const nginxHeaders = (text: string): HeadersAt => {
	const maps = new Map(
		[...text.matchAll(/^map \$uri (\$\w+) \{\n([\s\S]*?)^\}/gm)].map(([, name, body = '']) => [
			name,
			[...body.matchAll(/^\t(\S+) "(.*)";$/gm)].map(([, key = '', value = '']) => [key, value]),
		]),
	);
	const headers = [...text.matchAll(/^\tadd_header (\S+) "(.*)" always;$/gm)];
	return (path) => {
		const valueOf = (value: string) => {
			const lines = maps.get(value);
			if (!lines) return value;
			const fits = lines.find(
				([key = '']) => key[0] === '~' && new RegExp(key.slice(1)).test(path),
			);
			return (fits ?? lines.find(([key]) => key === 'default'))?.[1] ?? '';
		};
		return Object.fromEntries(
			headers
				.map(([, name = '', value = '']) => [name, valueOf(value)] as const)
				.filter(([, value]) => value !== ''),
		);
	};
};

/** The headers of Caddy's site, and those behind a name for paths. */
export const caddyHeaders = (text: string): HeadersAt => {
	const [site = ''] = text.split('\thandle_errors');
	const same = [...site.matchAll(/^\t\t([A-Z]\S+) "(.*)"$/gm)];
	const chosen = [...site.matchAll(/^\theader @(\S+) (?!Content-Type)(\S+) "(.*)"$/gm)];
	const fits = (name: string, path: string) => {
		const [, not, patterns = ''] =
			new RegExp(`^\\t@${name} (not )?path (.*)$`, 'm').exec(site) ?? [];
		return patterns.split(' ').some((pattern) => starts(path, pattern)) !== Boolean(not);
	};
	return (path) =>
		Object.fromEntries([
			...same.map(([, name = '', value = '']) => [name, value]),
			...chosen
				.filter(([, key = '']) => fits(key, path))
				.map(([, , name = '', value = '']) => [name, value]),
		]);
};

interface Template {
	Resources: Record<string, { Properties: Record<string, unknown> }>;
}

/** The behaviour of CloudFront that fits first, and its policy. */
export const cloudfrontHeaders = (text: string): HeadersAt => {
	const { Resources } = JSON.parse(text) as Template;
	const { DistributionConfig: config } = Resources['Distribution']?.Properties as {
		DistributionConfig: {
			CacheBehaviors: { PathPattern: string; ResponseHeadersPolicyId: { Ref: string } }[];
			DefaultCacheBehavior: { ResponseHeadersPolicyId: { Ref: string } };
		};
	};
	return (path) => {
		const behaviour =
			config.CacheBehaviors.find(({ PathPattern }) => starts(path, PathPattern)) ??
			config.DefaultCacheBehavior;
		const properties = Resources[behaviour.ResponseHeadersPolicyId.Ref]?.Properties;
		return policyHeaders(properties?.['ResponseHeadersPolicyConfig'] as Policy);
	};
};

interface Policy {
	SecurityHeadersConfig: {
		ContentSecurityPolicy: { ContentSecurityPolicy: string };
		ContentTypeOptions?: unknown;
		FrameOptions: { FrameOption: string };
		ReferrerPolicy: { ReferrerPolicy: string };
		StrictTransportSecurity: { AccessControlMaxAgeSec: number; IncludeSubdomains: boolean };
	};
	CustomHeadersConfig: { Items: { Header: string; Value: string }[] };
	CorsConfig?: { AccessControlAllowOrigins: { Items: string[] } };
}

const policyHeaders = (policy: Policy): Headers => {
	const { SecurityHeadersConfig: own, CustomHeadersConfig: custom, CorsConfig: cors } = policy;
	const { AccessControlMaxAgeSec: age, IncludeSubdomains } = own.StrictTransportSecurity;
	return {
		'Content-Security-Policy': own.ContentSecurityPolicy.ContentSecurityPolicy,
		'Referrer-Policy': own.ReferrerPolicy.ReferrerPolicy,
		'Strict-Transport-Security': `max-age=${age}${IncludeSubdomains ? '; includeSubDomains' : ''}`,
		...(own.ContentTypeOptions ? { 'X-Content-Type-Options': 'nosniff' } : {}),
		'X-Frame-Options': own.FrameOptions.FrameOption,
		...Object.fromEntries(custom.Items.map(({ Header, Value }) => [Header, Value])),
		...(cors && { 'Access-Control-Allow-Origin': cors.AccessControlAllowOrigins.Items.join() }),
	};
};
