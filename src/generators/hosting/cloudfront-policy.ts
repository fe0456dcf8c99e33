import type { Headers } from './headers.ts';

/** Headers that CloudFront takes only in fields of their own. */
const fields: Record<string, (value: string) => Record<string, unknown>> = {
	'Content-Security-Policy': (value) => ({
		ContentSecurityPolicy: { ContentSecurityPolicy: value, Override: true },
	}),
	'Referrer-Policy': (value) => ({ ReferrerPolicy: { ReferrerPolicy: value, Override: true } }),
	'Strict-Transport-Security': (value) => ({
		StrictTransportSecurity: {
			AccessControlMaxAgeSec: Number(/max-age=(\d+)/.exec(value)?.[1]),
			IncludeSubdomains: value.includes('includeSubDomains'),
			Override: true,
		},
	}),
	'X-Content-Type-Options': () => ({ ContentTypeOptions: { Override: true } }),
	'X-Frame-Options': (value) => ({ FrameOptions: { FrameOption: value, Override: true } }),
};

const origins = 'Access-Control-Allow-Origin';

/** A response headers policy of CloudFront. */
export const headersPolicy = (name: string, headers: Headers) => {
	const entries = Object.entries(headers);
	const custom = entries.filter(([header]) => !(header in fields) && header !== origins);
	return {
		Type: 'AWS::CloudFront::ResponseHeadersPolicy',
		Properties: {
			ResponseHeadersPolicyConfig: {
				Name: { 'Fn::Sub': `\${AWS::StackName}-${name}` },
				SecurityHeadersConfig: Object.fromEntries(
					entries.flatMap(([header, value]) => Object.entries(fields[header]?.(value) ?? {})),
				),
				CustomHeadersConfig: {
					Items: custom.map(([Header, Value]) => ({ Header, Value, Override: true })),
				},
				...(headers[origins] && { CorsConfig: crossOrigin(headers[origins]) }),
			},
		},
	};
};

const crossOrigin = (origin: string) => ({
	AccessControlAllowCredentials: false,
	AccessControlAllowHeaders: { Items: ['*'] },
	AccessControlAllowMethods: { Items: ['GET', 'HEAD'] },
	AccessControlAllowOrigins: { Items: [origin] },
	OriginOverride: true,
});
