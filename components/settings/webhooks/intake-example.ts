/** A batch sent from a shell, signed with `openssl`: works as it stands once the secret is put in. */
export const intakeExample = (url: string): string => `SECRET='whsec_…'
BODY='{"contacts":[{"email":"ada@lovelace.example","first_name":"Ada","last_name":"Lovelace"}]}'
ID="msg_$(openssl rand -hex 12)"
TIME=$(date +%s)
KEY=$(printf %s "\${SECRET#whsec_}" | openssl base64 -d -A | od -An -v -tx1 | tr -d ' \\n')
SIGNATURE=$(printf %s "$ID.$TIME.$BODY" | openssl dgst -sha256 -mac HMAC -macopt "hexkey:$KEY" -binary | openssl base64 -A)
curl -s ${url} \\
  -H 'Content-Type: application/json' \\
  -H "webhook-id: $ID" -H "webhook-timestamp: $TIME" -H "webhook-signature: v1,$SIGNATURE" \\
  -d "$BODY"`
