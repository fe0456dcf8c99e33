/**
 * A bucket keeps files, not folders: the function asks for the page in a folder. A redirection with two
 * slashes in front would lead to another site.
 */
const findPage = [
	'function handler(event) {',
	'  var request = event.request;',
	"  var name = request.uri.split('/').pop();",
	"  if (name === '') request.uri += 'index.html';",
	"  else if (!name.includes('.')) return {",
	'    statusCode: 301,',
	"    statusDescription: 'Moved Permanently',",
	"    headers: { location: { value: request.uri.replace(/^[/\\\\]+/, '/') + '/' } }",
	'  };',
	'  return request;',
	'}',
].join('\n');

/** Only the distribution may read the bucket. */
export const bucketPolicy = {
	Type: 'AWS::S3::BucketPolicy',
	Properties: {
		Bucket: { Ref: 'Bucket' },
		PolicyDocument: {
			Statement: [
				{
					Effect: 'Allow',
					Principal: { Service: 'cloudfront.amazonaws.com' },
					Action: 's3:GetObject',
					Resource: { 'Fn::Sub': '${Bucket.Arn}/*' },
					Condition: {
						StringEquals: {
							'AWS:SourceArn': {
								'Fn::Sub':
									'arn:${AWS::Partition}:cloudfront::${AWS::AccountId}:distribution/${Distribution}',
							},
						},
					},
				},
			],
		},
	},
};

/** How the distribution asks the bucket. */
export const access = {
	Type: 'AWS::CloudFront::OriginAccessControl',
	Properties: {
		OriginAccessControlConfig: {
			Name: { 'Fn::Sub': '${AWS::StackName}' },
			OriginAccessControlOriginType: 's3',
			SigningBehavior: 'always',
			SigningProtocol: 'sigv4',
		},
	},
};

export const pageFinder = {
	Type: 'AWS::CloudFront::Function',
	Properties: {
		Name: { 'Fn::Sub': '${AWS::StackName}-find-page' },
		AutoPublish: true,
		FunctionConfig: { Comment: 'Pages of folders', Runtime: 'cloudfront-js-2.0' },
		FunctionCode: findPage,
	},
};
