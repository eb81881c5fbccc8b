//! CloudFront: a policy of response headers for each kind of file. Some headers have a field of their own there and are refused as
//! custom ones: <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-cloudfront-responseheaderspolicy-securityheadersconfig.html>

use super::{Kind, MADE};

/// The template.
pub fn template() -> String {
    let policies: String = Kind::ALL.into_iter().map(policy).collect();
    format!("# {MADE}\nAWSTemplateFormatVersion: \"2010-09-09\"\nResources:\n{policies}")
}

fn policy(kind: Kind) -> String {
    let headers = kind.headers();
    let value = |name: &str| headers.iter().find(|(other, _)| *other == name).map(|(_, value)| value.as_str());
    let mut security = "          ContentTypeOptions: {Override: true}\n".to_owned();
    if let Some(policy) = value("Content-Security-Policy") {
        security += &format!(
            "          ContentSecurityPolicy:\n            Override: true\n            ContentSecurityPolicy: {}\n",
            quoted(policy)
        );
    }
    if let Some(policy) = value("Referrer-Policy") {
        security += &format!("          ReferrerPolicy: {{Override: true, ReferrerPolicy: {policy}}}\n");
    }
    let cors = value("Access-Control-Allow-Origin").map(|origin| {
        format!(
            "        CorsConfig:\n          AccessControlAllowCredentials: false\n          \
             AccessControlAllowHeaders: {{Items: [\"*\"]}}\n          AccessControlAllowMethods: {{Items: [GET, HEAD]}}\n          \
             AccessControlAllowOrigins: {{Items: [\"{origin}\"]}}\n          OriginOverride: true\n"
        )
    });
    let has_field =
        ["X-Content-Type-Options", "Content-Security-Policy", "Referrer-Policy", "Access-Control-Allow-Origin"];
    let custom: String = headers
        .iter()
        .filter(|(name, _)| !has_field.contains(name))
        .map(|(name, value)| format!("            - {{Header: {name}, Override: true, Value: {}}}\n", quoted(value)))
        .collect();
    let name = kind.name();
    let title = [&name[..1].to_ascii_uppercase(), &name[1..]].concat();
    format!(
        "  Navigator{title}:\n    Type: AWS::CloudFront::ResponseHeadersPolicy\n    Properties:\n      ResponseHeadersPolicyConfig:\n        \
         Name: imr-navigator-{name}\n        SecurityHeadersConfig:\n{security}{}        CustomHeadersConfig:\n          Items:\n{custom}",
        cors.unwrap_or_default()
    )
}

/// In single quotes, where one of them is written twice.
fn quoted(value: &str) -> String {
    format!("'{}'", value.replace('\'', "''"))
}
