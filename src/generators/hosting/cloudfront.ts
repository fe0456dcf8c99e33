import { access, bucketPolicy, pageFinder } from './cloudfront-bucket.ts';
import { headersPolicy } from './cloudfront-policy.ts';
import { everywhere, groups } from './headers.ts';

/** Amazon's own rules for caching: CachingOptimized, which heeds compression and no cookies. */
const cachePolicy = '658327ea-f89d-4fab-a63d-7e88639e58f6';

const ref = (name: string) => ({ Ref: name });
const get = (name: string, what: string) => ({ 'Fn::GetAtt': [name, what] });
const title = (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)}Headers`;

const behaviour = (name: string) => ({
	TargetOriginId: 'bucket',
	ViewerProtocolPolicy: 'redirect-to-https',
	Compress: true,
	CachePolicyId: cachePolicy,
	ResponseHeadersPolicyId: ref(title(name)),
	FunctionAssociations: [
		{ EventType: 'viewer-request', FunctionARN: get('FindPage', 'FunctionARN') },
	],
});

const distribution = (base: string) => ({
	Type: 'AWS::CloudFront::Distribution',
	Properties: {
		DistributionConfig: {
			Enabled: true,
			HttpVersion: 'http2and3',
			IPV6Enabled: true,
			Origins: [
				{
					Id: 'bucket',
					DomainName: get('Bucket', 'RegionalDomainName'),
					OriginAccessControlId: ref('Access'),
					S3OriginConfig: {},
				},
			],
			DefaultCacheBehavior: behaviour('all'),
			CacheBehaviors: groups.flatMap(({ name, folders }) =>
				folders.map((folder) => ({ PathPattern: `${base}${folder}*`, ...behaviour(name) })),
			),
			// A bucket says 403 of a file that it does not have.
			CustomErrorResponses: [403, 404].map((code) => ({
				ErrorCode: code,
				ResponseCode: 404,
				ResponsePagePath: '/404.html',
			})),
		},
	},
});

/** A template of CloudFormation: a closed bucket, and CloudFront before it. */
export const cloudfrontFile = (base: string): string => {
	const policies: Record<string, unknown> = Object.fromEntries(
		[
			['all', everywhere] as const,
			...groups.map(({ name, headers }) => [name, { ...everywhere, ...headers }] as const),
		].map(([name, headers]) => [title(name), headersPolicy(name, headers)]),
	);
	const template = {
		AWSTemplateFormatVersion: '2010-09-09',
		Description: 'Written by npm run hosting. How to use it: docs/hosting.md.',
		Resources: {
			Bucket: { Type: 'AWS::S3::Bucket' },
			BucketPolicy: bucketPolicy,
			Access: access,
			FindPage: pageFinder,
			...policies,
			Distribution: distribution(base),
		},
		Outputs: {
			Bucket: { Value: ref('Bucket') },
			Distribution: { Value: ref('Distribution') },
			Address: { Value: get('Distribution', 'DomainName') },
		},
	};
	return `${JSON.stringify(template, null, 2)}\n`;
};
